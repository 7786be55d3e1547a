#define SQ(x) ((x)*(x))
int main() {
    int v = SQ(2, 3);
    int w = SQ(;
    return v;
}
