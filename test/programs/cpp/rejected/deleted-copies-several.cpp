class C {
public:
    C() = default;
    C(const C&) = delete;
    C& operator=(const C&) = delete;
};
C make() { return C(); }
void take(C) {}
int main() {
    C a = make();
    C b(a);
    C c;
    c = a;
    take(c);
    take(C());
}
