struct Base { Base(int) {} virtual ~Base() {} };
struct D : Base { int v; D() { v = 1; } };
struct E : Base { E() : Base(1), w(2) {} };
struct F final : Base { using Base::Base; };
struct G : F {};
int main() { D d; F f; F g(1); }
