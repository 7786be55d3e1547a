// <iterator>
// needs: utility concepts
namespace std {
struct input_iterator_tag {}; struct output_iterator_tag {}; struct forward_iterator_tag : input_iterator_tag {}; struct bidirectional_iterator_tag : forward_iterator_tag {}; struct random_access_iterator_tag : bidirectional_iterator_tag {}; struct contiguous_iterator_tag : random_access_iterator_tag {};
template <class C, class T, class D = ptrdiff_t, class P = T*, class R = T&> struct iterator { typedef C iterator_category; typedef T value_type; typedef D difference_type; typedef P pointer; typedef R reference; };
template <class I> struct iterator_traits {};
template <class I> requires requires { typename I::iterator_category; } struct iterator_traits<I> { typedef typename I::iterator_category iterator_category; typedef typename I::value_type value_type; typedef typename I::difference_type difference_type; typedef typename I::pointer pointer; typedef typename I::reference reference; };
template <class T> struct iterator_traits<T*> { typedef random_access_iterator_tag iterator_category; typedef remove_cv_t<T> value_type; typedef ptrdiff_t difference_type; typedef T* pointer; typedef T& reference; };
template <class I> using __cat = typename iterator_traits<I>::iterator_category;
template <class I> using iter_value_t = typename iterator_traits<I>::value_type;
template <class I> using iter_reference_t = decltype(*declval<I&>());
template <class I> using iter_difference_t = typename iterator_traits<I>::difference_type;
template <class I> inline constexpr bool __is_random = is_base_of_v<random_access_iterator_tag, __cat<I>>;
template <class I> inline constexpr bool __is_bidir = is_base_of_v<bidirectional_iterator_tag, __cat<I>>;
template <class I> inline constexpr bool __is_forward = is_base_of_v<forward_iterator_tag, __cat<I>>;
template <class I> concept __iter = requires { typename iterator_traits<I>::iterator_category; };
template <class I> constexpr typename iterator_traits<I>::difference_type distance(I a, I b) { if constexpr (__is_random<I>) return b - a; else { typename iterator_traits<I>::difference_type n = 0; while (a != b) { ++a; ++n; } return n; } }
template <class I, class D> constexpr void advance(I& i, D n) { if constexpr (__is_random<I>) i += n; else if constexpr (__is_bidir<I>) { if (n >= 0) while (n--) ++i; else while (n++) --i; } else while (n-- > 0) ++i; }
template <class I> constexpr I next(I i, typename iterator_traits<I>::difference_type n = 1) { std::advance(i, n); return i; }
template <class I> constexpr I prev(I i, typename iterator_traits<I>::difference_type n = 1) { std::advance(i, -n); return i; }
// a pointer as the iterator of one kind of container
template <class P, class C> class __normal_iterator {
public:
  P _p;
  typedef random_access_iterator_tag iterator_category; typedef typename iterator_traits<P>::value_type value_type; typedef ptrdiff_t difference_type; typedef P pointer; typedef typename iterator_traits<P>::reference reference;
  constexpr __normal_iterator() noexcept : _p() {}
  explicit constexpr __normal_iterator(const P& p) noexcept : _p(p) {}
  template <class Q> requires (is_convertible_v<Q, P>) constexpr __normal_iterator(const __normal_iterator<Q, C>& o) noexcept : _p(o._p) {}
  constexpr reference operator*() const noexcept { return *_p; }
  constexpr pointer operator->() const noexcept { return _p; }
  constexpr __normal_iterator& operator++() noexcept { ++_p; return *this; }
  constexpr __normal_iterator operator++(int) noexcept { return __normal_iterator(_p++); }
  constexpr __normal_iterator& operator--() noexcept { --_p; return *this; }
  constexpr __normal_iterator operator--(int) noexcept { return __normal_iterator(_p--); }
  constexpr reference operator[](difference_type n) const noexcept { return _p[n]; }
  constexpr __normal_iterator& operator+=(difference_type n) noexcept { _p += n; return *this; }
  constexpr __normal_iterator operator+(difference_type n) const noexcept { return __normal_iterator(_p + n); }
  constexpr __normal_iterator& operator-=(difference_type n) noexcept { _p -= n; return *this; }
  constexpr __normal_iterator operator-(difference_type n) const noexcept { return __normal_iterator(_p - n); }
  constexpr const P& base() const noexcept { return _p; }
};
template <class L, class R, class C> constexpr bool operator==(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p == b._p; }
template <class L, class R, class C> constexpr bool operator!=(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p != b._p; }
template <class L, class R, class C> constexpr bool operator<(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p < b._p; }
template <class L, class R, class C> constexpr bool operator>(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p > b._p; }
template <class L, class R, class C> constexpr bool operator<=(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p <= b._p; }
template <class L, class R, class C> constexpr bool operator>=(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p >= b._p; }
template <class L, class R, class C> constexpr ptrdiff_t operator-(const __normal_iterator<L, C>& a, const __normal_iterator<R, C>& b) noexcept { return a._p - b._p; }
template <class P, class C> constexpr __normal_iterator<P, C> operator+(ptrdiff_t n, const __normal_iterator<P, C>& i) noexcept { return __normal_iterator<P, C>(i._p + n); }
template <class I> class reverse_iterator {
public:
  I current;
  typedef typename iterator_traits<I>::iterator_category iterator_category; typedef typename iterator_traits<I>::value_type value_type; typedef typename iterator_traits<I>::difference_type difference_type; typedef typename iterator_traits<I>::pointer pointer; typedef typename iterator_traits<I>::reference reference; typedef I iterator_type;
  constexpr reverse_iterator() : current() {}
  explicit constexpr reverse_iterator(I x) : current(x) {}
  template <class J> requires (!is_same_v<J, I> && is_convertible_v<const J&, I>) constexpr reverse_iterator(const reverse_iterator<J>& o) : current(o.current) {}
  constexpr I base() const { return current; }
  constexpr reference operator*() const { I t = current; return *--t; }
  constexpr pointer operator->() const { I t = current; --t; if constexpr (is_pointer_v<I>) return t; else return t.operator->(); }
  constexpr reverse_iterator& operator++() { --current; return *this; }
  constexpr reverse_iterator operator++(int) { reverse_iterator t = *this; --current; return t; }
  constexpr reverse_iterator& operator--() { ++current; return *this; }
  constexpr reverse_iterator operator--(int) { reverse_iterator t = *this; ++current; return t; }
  constexpr reverse_iterator operator+(difference_type n) const { return reverse_iterator(current - n); }
  constexpr reverse_iterator& operator+=(difference_type n) { current -= n; return *this; }
  constexpr reverse_iterator operator-(difference_type n) const { return reverse_iterator(current + n); }
  constexpr reverse_iterator& operator-=(difference_type n) { current += n; return *this; }
  constexpr reference operator[](difference_type n) const { return *(*this + n); }
};
template <class A, class B> constexpr bool operator==(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return a.current == b.current; }
template <class A, class B> constexpr bool operator!=(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return a.current != b.current; }
template <class A, class B> constexpr bool operator<(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return a.current > b.current; }
template <class A, class B> constexpr bool operator>(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return a.current < b.current; }
template <class A, class B> constexpr bool operator<=(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return a.current >= b.current; }
template <class A, class B> constexpr bool operator>=(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return a.current <= b.current; }
template <class A, class B> constexpr auto operator-(const reverse_iterator<A>& a, const reverse_iterator<B>& b) { return b.current - a.current; }
template <class I> constexpr reverse_iterator<I> make_reverse_iterator(I i) { return reverse_iterator<I>(i); }
template <class I> class move_iterator {
public:
  I current;
  typedef typename iterator_traits<I>::iterator_category iterator_category; typedef typename iterator_traits<I>::value_type value_type; typedef typename iterator_traits<I>::difference_type difference_type; typedef I pointer; typedef remove_reference_t<typename iterator_traits<I>::reference>&& reference;
  constexpr move_iterator() : current() {}
  explicit constexpr move_iterator(I i) : current(i) {}
  constexpr I base() const { return current; }
  constexpr reference operator*() const { return static_cast<reference>(*current); }
  constexpr move_iterator& operator++() { ++current; return *this; }
  constexpr move_iterator operator++(int) { move_iterator t = *this; ++current; return t; }
  constexpr move_iterator& operator--() { --current; return *this; }
  constexpr move_iterator operator+(difference_type n) const { return move_iterator(current + n); }
  constexpr move_iterator& operator+=(difference_type n) { current += n; return *this; }
  constexpr move_iterator operator-(difference_type n) const { return move_iterator(current - n); }
};
template <class A, class B> constexpr bool operator==(const move_iterator<A>& a, const move_iterator<B>& b) { return a.current == b.current; }
template <class A, class B> constexpr bool operator!=(const move_iterator<A>& a, const move_iterator<B>& b) { return !(a.current == b.current); }
template <class A, class B> constexpr auto operator-(const move_iterator<A>& a, const move_iterator<B>& b) { return a.current - b.current; }
template <class I> constexpr move_iterator<I> make_move_iterator(I i) { return move_iterator<I>(i); }
#define __OUT_IT typedef output_iterator_tag iterator_category; typedef void value_type; typedef ptrdiff_t difference_type; typedef void pointer; typedef void reference;
template <class C> class back_insert_iterator { public: C* container; __OUT_IT typedef C container_type; explicit constexpr back_insert_iterator(C& c) : container(__builtin_addressof(c)) {} constexpr back_insert_iterator& operator=(const typename C::value_type& v) { container->push_back(v); return *this; } constexpr back_insert_iterator& operator=(typename C::value_type&& v) { container->push_back(std::move(v)); return *this; } constexpr back_insert_iterator& operator*() { return *this; } constexpr back_insert_iterator& operator++() { return *this; } constexpr back_insert_iterator operator++(int) { return *this; } };
template <class C> class front_insert_iterator { public: C* container; __OUT_IT explicit constexpr front_insert_iterator(C& c) : container(__builtin_addressof(c)) {} constexpr front_insert_iterator& operator=(const typename C::value_type& v) { container->push_front(v); return *this; } constexpr front_insert_iterator& operator=(typename C::value_type&& v) { container->push_front(std::move(v)); return *this; } constexpr front_insert_iterator& operator*() { return *this; } constexpr front_insert_iterator& operator++() { return *this; } constexpr front_insert_iterator operator++(int) { return *this; } };
template <class C> class insert_iterator { public: C* container; typename C::iterator iter; __OUT_IT constexpr insert_iterator(C& c, typename C::iterator i) : container(__builtin_addressof(c)), iter(i) {} constexpr insert_iterator& operator=(const typename C::value_type& v) { iter = container->insert(iter, v); ++iter; return *this; } constexpr insert_iterator& operator=(typename C::value_type&& v) { iter = container->insert(iter, std::move(v)); ++iter; return *this; } constexpr insert_iterator& operator*() { return *this; } constexpr insert_iterator& operator++() { return *this; } constexpr insert_iterator& operator++(int) { return *this; } };
template <class C> constexpr back_insert_iterator<C> back_inserter(C& c) { return back_insert_iterator<C>(c); }
template <class C> constexpr front_insert_iterator<C> front_inserter(C& c) { return front_insert_iterator<C>(c); }
template <class C> constexpr insert_iterator<C> inserter(C& c, typename C::iterator i) { return insert_iterator<C>(c, i); }
template <class C> constexpr auto begin(C& c) -> decltype(c.begin()) { return c.begin(); }
template <class C> constexpr auto begin(const C& c) -> decltype(c.begin()) { return c.begin(); }
template <class C> constexpr auto end(C& c) -> decltype(c.end()) { return c.end(); }
template <class C> constexpr auto end(const C& c) -> decltype(c.end()) { return c.end(); }
template <class T, size_t N> constexpr T* begin(T (&a)[N]) noexcept { return a; }
template <class T, size_t N> constexpr T* end(T (&a)[N]) noexcept { return a + N; }
template <class C> constexpr auto cbegin(const C& c) -> decltype(std::begin(c)) { return std::begin(c); }
template <class C> constexpr auto cend(const C& c) -> decltype(std::end(c)) { return std::end(c); }
template <class C> constexpr auto rbegin(C& c) -> decltype(c.rbegin()) { return c.rbegin(); }
template <class C> constexpr auto rbegin(const C& c) -> decltype(c.rbegin()) { return c.rbegin(); }
template <class C> constexpr auto rend(C& c) -> decltype(c.rend()) { return c.rend(); }
template <class C> constexpr auto rend(const C& c) -> decltype(c.rend()) { return c.rend(); }
template <class T, size_t N> constexpr reverse_iterator<T*> rbegin(T (&a)[N]) { return reverse_iterator<T*>(a + N); }
template <class T, size_t N> constexpr reverse_iterator<T*> rend(T (&a)[N]) { return reverse_iterator<T*>(a); }
template <class C> constexpr auto size(const C& c) -> decltype(c.size()) { return c.size(); }
template <class T, size_t N> constexpr size_t size(const T (&)[N]) noexcept { return N; }
template <class C> constexpr ptrdiff_t ssize(const C& c) { return static_cast<ptrdiff_t>(c.size()); }
template <class T, size_t N> constexpr ptrdiff_t ssize(const T (&)[N]) noexcept { return N; }
template <class C> constexpr auto empty(const C& c) -> decltype(c.empty()) { return c.empty(); }
template <class C> constexpr auto data(C& c) -> decltype(c.data()) { return c.data(); }
template <class C> constexpr auto data(const C& c) -> decltype(c.data()) { return c.data(); }
template <class T, size_t N> constexpr T* data(T (&a)[N]) noexcept { return a; }
}
