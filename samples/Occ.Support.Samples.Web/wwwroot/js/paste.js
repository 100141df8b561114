import { draw, marksOf, moved } from "./marks.js";

const pause = 150;

// A box that reads what is typed, a moment after the last key, and marks it.
export class PasteBox {
  #field;
  #layer;
  #ask;
  #told;
  #marks = [];
  #drawn = "";
  #timer;
  #turn = 0;

  constructor(box, ask, told) {
    this.#field = box.querySelector("textarea");
    this.#layer = box.querySelector(".marks");
    this.#ask = ask;
    this.#told = told;
    this.#field.addEventListener("input", () => this.#changed());
  }

  get text() {
    return this.#field.value;
  }

  set text(value) {
    this.#field.value = value;
    this.#changed();
  }

  // Reads at once and gives the reading of what stands there now.
  async read() {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const text = this.text;
    const reading = await this.#ask(text);
    if (turn === this.#turn) {
      this.#marks = marksOf(reading);
      draw(this.#layer, text, this.#marks);
      this.#told(reading);
    }
    return reading;
  }

  #changed() {
    this.#turn++;
    this.#marks = moved(this.#marks, this.#drawn, this.text);
    this.#drawn = this.text;
    draw(this.#layer, this.#drawn, this.#marks);
    this.#fit();
    this.#told(null);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.read().catch(() => {}), pause);
  }

  // Browsers that can't size a field by its content get told its height.
  #fit() {
    if (!CSS.supports("field-sizing", "content")) {
      this.#field.rows = Math.max(2, this.text.split("\n").length + 1);
      this.#field.style.height = "auto";
      this.#field.style.height = `${this.#field.scrollHeight}px`;
    }
  }
}
