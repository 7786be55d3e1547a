template <typename T> struct Box { T v; T get() const { return v; } void set(T t) const { v = t; } };
template <int N> struct Arr { int a[N]; };
int main() {
    Box<int> b{1};
    Box c;
    Arr<-1> a;
    int n = 4;
    Arr<n> d;
    b.set(2);
    return b.get();
}
