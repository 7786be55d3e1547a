// <typeindex>
// needs: exception functional_base compare
namespace std {
class type_index { const type_info* _t; public: type_index(const type_info& t) noexcept : _t(&t) {} const char* name() const noexcept { return _t->name(); } size_t hash_code() const noexcept { return _t->hash_code(); } bool operator==(const type_index& o) const noexcept { return *_t == *o._t; } bool operator<(const type_index& o) const noexcept { return __strcmp_of(name(), o.name()) < 0; } bool operator>(const type_index& o) const noexcept { return o < *this; } bool operator<=(const type_index& o) const noexcept { return !(o < *this); } bool operator>=(const type_index& o) const noexcept { return !(*this < o); } static int __strcmp_of(const char* a, const char* b) { while (*a && *a == *b) { ++a; ++b; } return (unsigned char)*a - (unsigned char)*b; } };
template <> struct hash<type_index> { size_t operator()(const type_index& t) const noexcept { unsigned long n = __strlen(t.name()); return __hash_bytes(t.name(), n); } };
}
