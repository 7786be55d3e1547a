int main() {
  asm("nop"); //~ refused: asm
}
