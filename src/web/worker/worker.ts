import { expose } from "comlink";
import { createWorkshop } from "./workshop";

expose(createWorkshop(() => performance.now()));
