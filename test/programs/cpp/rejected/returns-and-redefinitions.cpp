int f() { return "s"; }
void g() { return 1; }
int h() { return; }
int dup(int a) { int a = 1; return a; }
int dup(int b) { return b; }
int main() { break; continue; }
