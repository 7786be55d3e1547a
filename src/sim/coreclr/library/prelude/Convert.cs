// System.Convert between all built-in types; bases 2, 8, 10, 16 and 64.
namespace System
{
    public static partial class Convert
    {
        public static sbyte ToSByte(bool value) => value ? (sbyte)1 : (sbyte)0;
        public static sbyte ToSByte(char value) { if (value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(sbyte value) => (sbyte)value;
        public static sbyte ToSByte(byte value) { if (value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(short value) { if (value < sbyte.MinValue || value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(ushort value) { if (value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(int value) { if (value < sbyte.MinValue || value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(uint value) { if (value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(long value) { if (value < sbyte.MinValue || value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(ulong value) { if (value > (ulong)sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(double value) => ToSByte(ToInt32(value));
        public static sbyte ToSByte(float value) => ToSByte((double)value);
        public static sbyte ToSByte(decimal value) { value = Math.Round(value); if (value < sbyte.MinValue || value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a signed byte."); return (sbyte)value; }
        public static sbyte ToSByte(string value) => value == null ? (sbyte)0 : sbyte.Parse(value);
        public static sbyte ToSByte(object value) => value == null ? (sbyte)0 : value switch { bool v => ToSByte(v), char v => ToSByte(v), sbyte v => ToSByte(v), byte v => ToSByte(v), short v => ToSByte(v), ushort v => ToSByte(v), int v => ToSByte(v), uint v => ToSByte(v), long v => ToSByte(v), ulong v => ToSByte(v), float v => ToSByte(v), double v => ToSByte(v), decimal v => ToSByte(v), string v => ToSByte(v), _ => throw __Bad(value) };
        public static sbyte ToSByte(string value, int fromBase) => unchecked((sbyte)__FromBase(value, fromBase));
        public static byte ToByte(bool value) => value ? (byte)1 : (byte)0;
        public static byte ToByte(sbyte value) { if (value < 0) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(byte value) => (byte)value;
        public static byte ToByte(short value) { if (value < 0 || value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(ushort value) { if (value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(uint value) { if (value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(long value) { if (value < 0 || value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(ulong value) { if (value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(float value) => ToByte((double)value);
        public static byte ToByte(decimal value) { value = Math.Round(value); if (value < byte.MinValue || value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for an unsigned byte."); return (byte)value; }
        public static byte ToByte(object value) => value == null ? (byte)0 : value switch { bool v => ToByte(v), char v => ToByte(v), sbyte v => ToByte(v), byte v => ToByte(v), short v => ToByte(v), ushort v => ToByte(v), int v => ToByte(v), uint v => ToByte(v), long v => ToByte(v), ulong v => ToByte(v), float v => ToByte(v), double v => ToByte(v), decimal v => ToByte(v), string v => ToByte(v), _ => throw __Bad(value) };
        public static short ToInt16(bool value) => value ? (short)1 : (short)0;
        public static short ToInt16(char value) { if (value > short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16."); return (short)value; }
        public static short ToInt16(sbyte value) => (short)value;
        public static short ToInt16(byte value) => (short)value;
        public static short ToInt16(short value) => (short)value;
        public static short ToInt16(ushort value) { if (value > short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16."); return (short)value; }
        public static short ToInt16(uint value) { if (value > short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16."); return (short)value; }
        public static short ToInt16(long value) { if (value < short.MinValue || value > short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16."); return (short)value; }
        public static short ToInt16(ulong value) { if (value > (ulong)short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16."); return (short)value; }
        public static short ToInt16(double value) => ToInt16(ToInt32(value));
        public static short ToInt16(float value) => ToInt16((double)value);
        public static short ToInt16(decimal value) { value = Math.Round(value); if (value < short.MinValue || value > short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16."); return (short)value; }
        public static short ToInt16(string value) => value == null ? (short)0 : short.Parse(value);
        public static short ToInt16(object value) => value == null ? (short)0 : value switch { bool v => ToInt16(v), char v => ToInt16(v), sbyte v => ToInt16(v), byte v => ToInt16(v), short v => ToInt16(v), ushort v => ToInt16(v), int v => ToInt16(v), uint v => ToInt16(v), long v => ToInt16(v), ulong v => ToInt16(v), float v => ToInt16(v), double v => ToInt16(v), decimal v => ToInt16(v), string v => ToInt16(v), _ => throw __Bad(value) };
        public static short ToInt16(string value, int fromBase) => unchecked((short)__FromBase(value, fromBase));
        public static ushort ToUInt16(bool value) => value ? (ushort)1 : (ushort)0;
        public static ushort ToUInt16(char value) => (ushort)value;
        public static ushort ToUInt16(sbyte value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(byte value) => (ushort)value;
        public static ushort ToUInt16(short value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(ushort value) => (ushort)value;
        public static ushort ToUInt16(int value) { if (value < 0 || value > ushort.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(uint value) { if (value > ushort.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(long value) { if (value < 0 || value > ushort.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(ulong value) { if (value > ushort.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(double value) => ToUInt16(ToInt32(value));
        public static ushort ToUInt16(float value) => ToUInt16((double)value);
        public static ushort ToUInt16(decimal value) { value = Math.Round(value); if (value < ushort.MinValue || value > ushort.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt16."); return (ushort)value; }
        public static ushort ToUInt16(string value) => value == null ? (ushort)0 : ushort.Parse(value);
        public static ushort ToUInt16(object value) => value == null ? (ushort)0 : value switch { bool v => ToUInt16(v), char v => ToUInt16(v), sbyte v => ToUInt16(v), byte v => ToUInt16(v), short v => ToUInt16(v), ushort v => ToUInt16(v), int v => ToUInt16(v), uint v => ToUInt16(v), long v => ToUInt16(v), ulong v => ToUInt16(v), float v => ToUInt16(v), double v => ToUInt16(v), decimal v => ToUInt16(v), string v => ToUInt16(v), _ => throw __Bad(value) };
        public static ushort ToUInt16(string value, int fromBase) => unchecked((ushort)__FromBase(value, fromBase));
        public static int ToInt32(sbyte value) => (int)value;
        public static int ToInt32(ushort value) => (int)value;
        public static int ToInt32(ulong value) { if (value > (ulong)int.MaxValue) throw new OverflowException("Value was either too large or too small for an Int32."); return (int)value; }
        public static uint ToUInt32(bool value) => value ? (uint)1 : (uint)0;
        public static uint ToUInt32(char value) => (uint)value;
        public static uint ToUInt32(sbyte value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt32."); return (uint)value; }
        public static uint ToUInt32(byte value) => (uint)value;
        public static uint ToUInt32(short value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt32."); return (uint)value; }
        public static uint ToUInt32(ushort value) => (uint)value;
        public static uint ToUInt32(uint value) => (uint)value;
        public static uint ToUInt32(long value) { if (value < 0 || value > uint.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt32."); return (uint)value; }
        public static uint ToUInt32(ulong value) { if (value > uint.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt32."); return (uint)value; }
        public static uint ToUInt32(double value) { double r = Math.Round(value); if (!(r >= 0 && r <= uint.MaxValue)) throw new OverflowException("Value was either too large or too small for a UInt32."); return (uint)r; }
        public static uint ToUInt32(float value) => ToUInt32((double)value);
        public static uint ToUInt32(decimal value) { value = Math.Round(value); if (value < uint.MinValue || value > uint.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt32."); return (uint)value; }
        public static uint ToUInt32(string value) => value == null ? (uint)0 : uint.Parse(value);
        public static uint ToUInt32(object value) => value == null ? (uint)0 : value switch { bool v => ToUInt32(v), char v => ToUInt32(v), sbyte v => ToUInt32(v), byte v => ToUInt32(v), short v => ToUInt32(v), ushort v => ToUInt32(v), int v => ToUInt32(v), uint v => ToUInt32(v), long v => ToUInt32(v), ulong v => ToUInt32(v), float v => ToUInt32(v), double v => ToUInt32(v), decimal v => ToUInt32(v), string v => ToUInt32(v), _ => throw __Bad(value) };
        public static uint ToUInt32(string value, int fromBase) => unchecked((uint)__FromBase(value, fromBase));
        public static long ToInt64(bool value) => value ? (long)1 : (long)0;
        public static long ToInt64(char value) => (long)value;
        public static long ToInt64(sbyte value) => (long)value;
        public static long ToInt64(byte value) => (long)value;
        public static long ToInt64(short value) => (long)value;
        public static long ToInt64(ushort value) => (long)value;
        public static long ToInt64(uint value) => (long)value;
        public static long ToInt64(long value) => (long)value;
        public static long ToInt64(ulong value) { if (value > (ulong)long.MaxValue) throw new OverflowException("Value was either too large or too small for an Int64."); return (long)value; }
        public static long ToInt64(float value) => ToInt64((double)value);
        public static long ToInt64(decimal value) { value = Math.Round(value); if (value < long.MinValue || value > long.MaxValue) throw new OverflowException("Value was either too large or too small for an Int64."); return (long)value; }
        public static long ToInt64(object value) => value == null ? (long)0 : value switch { bool v => ToInt64(v), char v => ToInt64(v), sbyte v => ToInt64(v), byte v => ToInt64(v), short v => ToInt64(v), ushort v => ToInt64(v), int v => ToInt64(v), uint v => ToInt64(v), long v => ToInt64(v), ulong v => ToInt64(v), float v => ToInt64(v), double v => ToInt64(v), decimal v => ToInt64(v), string v => ToInt64(v), _ => throw __Bad(value) };
        public static ulong ToUInt64(bool value) => value ? (ulong)1 : (ulong)0;
        public static ulong ToUInt64(char value) => (ulong)value;
        public static ulong ToUInt64(sbyte value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt64."); return (ulong)value; }
        public static ulong ToUInt64(byte value) => (ulong)value;
        public static ulong ToUInt64(short value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt64."); return (ulong)value; }
        public static ulong ToUInt64(ushort value) => (ulong)value;
        public static ulong ToUInt64(int value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt64."); return (ulong)value; }
        public static ulong ToUInt64(uint value) => (ulong)value;
        public static ulong ToUInt64(long value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a UInt64."); return (ulong)value; }
        public static ulong ToUInt64(ulong value) => (ulong)value;
        public static ulong ToUInt64(double value) => checked((ulong)Math.Round(value));
        public static ulong ToUInt64(float value) => ToUInt64((double)value);
        public static ulong ToUInt64(decimal value) { value = Math.Round(value); if (value < ulong.MinValue || value > ulong.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt64."); return (ulong)value; }
        public static ulong ToUInt64(string value) => value == null ? (ulong)0 : ulong.Parse(value);
        public static ulong ToUInt64(object value) => value == null ? (ulong)0 : value switch { bool v => ToUInt64(v), char v => ToUInt64(v), sbyte v => ToUInt64(v), byte v => ToUInt64(v), short v => ToUInt64(v), ushort v => ToUInt64(v), int v => ToUInt64(v), uint v => ToUInt64(v), long v => ToUInt64(v), ulong v => ToUInt64(v), float v => ToUInt64(v), double v => ToUInt64(v), decimal v => ToUInt64(v), string v => ToUInt64(v), _ => throw __Bad(value) };
        public static ulong ToUInt64(string value, int fromBase) => unchecked((ulong)__FromBase(value, fromBase));
        public static bool ToBoolean(sbyte value) => value != 0;
        public static double ToDouble(sbyte value) => (double)value;
        public static float ToSingle(sbyte value) => (float)value;
        public static decimal ToDecimal(sbyte value) => (decimal)value;
        public static string ToString(sbyte value) => value.ToString();
        public static bool ToBoolean(byte value) => value != 0;
        public static double ToDouble(byte value) => (double)value;
        public static float ToSingle(byte value) => (float)value;
        public static decimal ToDecimal(byte value) => (decimal)value;
        public static string ToString(byte value) => value.ToString();
        public static bool ToBoolean(short value) => value != 0;
        public static double ToDouble(short value) => (double)value;
        public static float ToSingle(short value) => (float)value;
        public static decimal ToDecimal(short value) => (decimal)value;
        public static string ToString(short value) => value.ToString();
        public static bool ToBoolean(ushort value) => value != 0;
        public static double ToDouble(ushort value) => (double)value;
        public static float ToSingle(ushort value) => (float)value;
        public static decimal ToDecimal(ushort value) => (decimal)value;
        public static string ToString(ushort value) => value.ToString();
        public static float ToSingle(int value) => (float)value;
        public static bool ToBoolean(uint value) => value != 0;
        public static double ToDouble(uint value) => (double)value;
        public static float ToSingle(uint value) => (float)value;
        public static decimal ToDecimal(uint value) => (decimal)value;
        public static string ToString(uint value) => value.ToString();
        public static bool ToBoolean(long value) => value != 0;
        public static float ToSingle(long value) => (float)value;
        public static decimal ToDecimal(long value) => (decimal)value;
        public static bool ToBoolean(ulong value) => value != 0;
        public static double ToDouble(ulong value) => (double)value;
        public static float ToSingle(ulong value) => (float)value;
        public static decimal ToDecimal(ulong value) => (decimal)value;
        public static string ToString(ulong value) => value.ToString();
        public static bool ToBoolean(float value) => value != 0;
        public static float ToSingle(float value) => (float)value;
        public static decimal ToDecimal(float value) => (decimal)value;
        public static string ToString(float value) => value.ToString();
        public static bool ToBoolean(double value) => value != 0;
        public static bool ToBoolean(decimal value) => value != 0;
        public static float ToSingle(decimal value) => (float)value;
        public static decimal ToDecimal(decimal value) => (decimal)value;
        public static bool ToBoolean(bool value) => value;
        public static double ToDouble(bool value) => value ? 1 : 0;
        public static decimal ToDecimal(bool value) => value ? 1 : 0;
        public static float ToSingle(bool value) => value ? 1 : 0;
        public static string ToString(string value) => value;
        public static char ToChar(byte value) => (char)value;
        public static char ToChar(short value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a character."); return (char)value; }
        public static char ToChar(uint value) { if (value > 65535) throw new OverflowException("Value was either too large or too small for a character."); return (char)value; }
        public static char ToChar(long value) { if (value < 0 || value > 65535) throw new OverflowException("Value was either too large or too small for a character."); return (char)value; }
        public static char ToChar(ushort value) => (char)value;
        public static char ToChar(sbyte value) { if (value < 0) throw new OverflowException("Value was either too large or too small for a character."); return (char)value; }
        public static char ToChar(ulong value) { if (value > 65535) throw new OverflowException("Value was either too large or too small for a character."); return (char)value; }
        public static char ToChar(char value) => value;
        public static float ToSingle(object value) => (float)ToDouble(value);
        public static decimal ToDecimal(object value) => value == null ? 0 : value switch { decimal v => v, int v => v, long v => v, double v => (decimal)v, float v => (decimal)v, string v => decimal.Parse(v), byte v => v, short v => v, bool v => v ? 1 : 0, _ => throw __Bad(value) };
        internal static Exception __Bad(object value) => new InvalidCastException("Unable to cast object of type '" + value.GetType() + "' to type 'System.IConvertible'.");
        public static string ToString(short value, int toBase) => __ToBase(value, toBase, 16);
        public static DateTime ToDateTime(string value) => value == null ? default : DateTime.Parse(value); public static DateTime ToDateTime(DateTime value) => value; public static string ToString(DateTime value) => value.ToString(); public static string ToString(object value, IFormatProvider provider) => ToString(value); public static double ToDouble(string value, IFormatProvider provider) => ToDouble(value); public static int ToInt32(string value, IFormatProvider provider) => ToInt32(value); public static string ToString(int value, IFormatProvider provider) => value.ToString(); public static string ToString(double value, IFormatProvider provider) => value.ToString();
        private const string B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        public static string ToBase64String(byte[] inArray) { if (inArray == null) throw new ArgumentNullException("inArray"); var sb = new System.Text.StringBuilder(); for (int i = 0; i < inArray.Length; i += 3) { int n = inArray.Length - i; int v = inArray[i] << 16 | (n > 1 ? inArray[i + 1] << 8 : 0) | (n > 2 ? inArray[i + 2] : 0); sb.Append(B64[v >> 18]).Append(B64[v >> 12 & 63]).Append(n > 1 ? B64[v >> 6 & 63] : '=').Append(n > 2 ? B64[v & 63] : '='); } return sb.ToString(); }
        public static byte[] FromBase64String(string s) { if (s == null) throw new ArgumentNullException("s"); var l = new System.Collections.Generic.List<byte>(); int v = 0, k = 0, pad = 0; foreach (char c in s) { if (char.IsWhiteSpace(c)) continue; if (c == '=') { pad++; k++; v <<= 6; } else { int d = B64.IndexOf(c); if (d < 0 || pad > 0) throw new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters."); v = v << 6 | d; k++; } if (k == 4) { l.Add((byte)(v >> 16)); if (pad < 2) l.Add((byte)(v >> 8)); if (pad < 1) l.Add((byte)v); v = k = 0; } } if (k != 0 || pad > 2) throw new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters."); return l.ToArray(); }
        public static byte[] FromHexString(string s) { if (s.Length % 2 != 0) throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2."); var b = new byte[s.Length / 2]; for (int i = 0; i < b.Length; i++) b[i] = byte.Parse(s.Substring(2 * i, 2), System.Globalization.NumberStyles.HexNumber); return b; }
        public static object ChangeType(object value, Type conversionType) { if (value == null) return null; if (conversionType == typeof(int)) return ToInt32(value); if (conversionType == typeof(long)) return ToInt64(value); if (conversionType == typeof(double)) return ToDouble(value); if (conversionType == typeof(decimal)) return ToDecimal(value); if (conversionType == typeof(bool)) return ToBoolean(value); if (conversionType == typeof(string)) return ToString(value); if (conversionType == typeof(byte)) return ToByte(value); if (conversionType == typeof(float)) return ToSingle(value); if (conversionType == typeof(short)) return ToInt16(value); if (value.GetType() == conversionType) return value; throw new InvalidCastException("Invalid cast from '" + value.GetType() + "' to '" + conversionType + "'."); }
    }
}
