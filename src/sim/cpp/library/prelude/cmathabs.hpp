// std::abs for floating types, which <cmath> shares with <cstdlib>
// needs: cstdlib cmath
