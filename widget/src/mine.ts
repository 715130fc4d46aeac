/** "What you know about me": a page of its own, opened by a form, so that the chat's token stands in no address. */
import { byId } from "./dom";

export function openMine(resume: string | null): void {
  if (resume === null) return;
  const form = byId<HTMLFormElement>("mine");
  const field = form.querySelector<HTMLInputElement>("[name=resume]");
  if (!field) throw new Error("#mine has no field for the chat's token.");
  field.value = resume;
  form.submit();
  field.value = "";
}
