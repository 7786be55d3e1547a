#include <cstdio>
struct Buf {
    int* d; int n;
    Buf(int n) : d(new int[n]), n(n) {}
    ~Buf() { delete[] d; }
};
void use(Buf b) { std::printf("%d\n", b.n); std::fflush(stdout); }
int main() {
    Buf b(4);
    use(b);
    return 0;
}
