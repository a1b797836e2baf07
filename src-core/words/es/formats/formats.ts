import { files } from './files';
import { hdf5 } from './hdf5';
import { json } from './json';
import { numpy } from './numpy';
import { onnx } from './onnx';
import { parts } from './parts';
import { tables } from './tables';
import { tensors } from './tensors';

export const formats = {
  ...files,
  ...hdf5,
  ...json,
  ...numpy,
  ...onnx,
  ...parts,
  ...tables,
  ...tensors,
};
