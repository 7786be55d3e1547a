// A pure specifier needs a virtual function; one that overrides is virtual without the word.
struct Base { virtual void f() = 0; virtual int g(int) { return 1; } };
struct Fine : Base { void f() = 0; };
struct S {
    int a;
    void f() = 0;
    int g(int x) const = 0;
};
struct T : Base {
    int g(long) = 0;
    void f() override {}
};
int main() {
    S s;
    return s.a;
}
