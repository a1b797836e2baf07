const files = import.meta.glob<string>('../../assets/lessons/*/01-ten-templates.md', {
  query: '?raw',
  import: 'default',
});

/**
 * Fetches the text of the first lesson.
 * @param locale of the language that is shown, BCP 47
 */
export function lessonText(locale: string): Promise<string> {
  const [language] = locale.split('-');
  return files[`../../assets/lessons/${language}/01-ten-templates.md`]();
}
