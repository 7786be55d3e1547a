template <typename T> T mx(T a, T b) { return a > b ? a : b; }
template <typename T> struct Box { T v; T get() { return v.get(); } void no() { v.missing(); } };
struct N { };
int main() {
    mx(1, 2.0);
    mx(N(), N());
    Box<int> b;
    b.get();
    b.no();
    Box c;
    Box<int, int> d;
    mx<int>("a", 1);
}
