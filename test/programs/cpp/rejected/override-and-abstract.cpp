struct Base { virtual void f() = 0; virtual int g(int) const; };
struct D : Base { void f() override {} int g(int) override { return 1; } };
int main() { D d; Base b; return 0; }
