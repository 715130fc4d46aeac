/** A form that came back: what was typed stands in it again, and what is wrong stands beside its field. */
interface Wrong {
  action: string;
  field: string;
  text: string;
  values: Record<string, string>;
  /** What stands above words whose form is no longer there. */
  kept: string;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function restoreForm(): void {
  const source = document.querySelector("#wrong-form")?.textContent;
  if (!source) return;
  const wrong = JSON.parse(source) as Wrong;
  const form = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].find((one) => fits(one, wrong));
  if (!form) {
    keepWords(wrong);
    return;
  }
  for (const field of fieldsOf(form)) fill(field, wrong.values[field.name]);
  for (let box = form.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  tell(form, wrong);
}

/** The form is gone, since it can no longer be sent: what was written in it stands there to be copied. */
function keepWords(wrong: Wrong): void {
  const written = Object.values(wrong.values).filter((value) => /\s/.test(value.trim()));
  const said = document.querySelector("#wrong-top");
  if (!said || written.length === 0) return;
  const box = document.createElement("div");
  box.className = "kept-words";
  const label = document.createElement("strong");
  label.textContent = wrong.kept;
  const words = document.createElement("pre");
  words.tabIndex = 0;
  words.textContent = written.join("\n\n");
  box.append(label, words);
  said.after(box);
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>("input, select, textarea")].filter((field) => field.name !== "");
}

/** The same address, and the same things said that nobody types. */
function fits(form: HTMLFormElement, wrong: Wrong): boolean {
  if (new URL(form.getAttribute("action") ?? "", location.href).pathname !== wrong.action) return false;
  const hidden = fieldsOf(form).filter((field) => field.type === "hidden" && field.name in wrong.values);
  return hidden.every((field) => field.value === wrong.values[field.name]);
}

function fill(field: Field, value: string | undefined): void {
  if (["hidden", "password", "file"].includes(field.type)) return;
  if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
    field.checked = field.type === "checkbox" ? value !== undefined : value === field.value;
  } else if (value !== undefined) {
    field.value = value;
  }
}

function tell(form: HTMLFormElement, wrong: Wrong): void {
  const fields = fieldsOf(form).filter((field) => field.type !== "hidden");
  const field = fields.find((one) => one.name === wrong.field);
  const said = document.createElement("p");
  said.className = "problem";
  said.id = "wrong-here";
  said.setAttribute("role", "alert");
  said.textContent = wrong.text;
  if (field) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), said.id].filter(Boolean).join(" "));
    (field.closest("label, fieldset") ?? field).after(said);
  } else {
    form.prepend(said);
  }
  document.querySelector("#wrong-top")?.remove();
  (field ?? fields[0])?.focus();
  said.scrollIntoView({ block: "center" });
}
