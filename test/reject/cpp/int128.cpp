int main() {
  __int128 x = 1; //~ refused: __int128
  return (int)x;
}
