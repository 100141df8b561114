using Org.BouncyCastle.Math.EC.Rfc7748;

namespace Occ.Support;

/// <summary>The curve of ed25519 (RFC 8032, section 5.1): which bytes are a point, and the multiples of its base point.</summary>
/// <remarks>
/// The arithmetic of the field is BouncyCastle's. Its own <c>GeneratePublicKey</c> and <c>ValidatePublicKeyPartial</c> allocate at
/// every call, so the few lines above the field stand here; their numbers live in one workspace a thread.
/// </remarks>
internal sealed class Ed25519Curve
{
    /// <summary>The length of a point as a public key has it: y, and the sign of x in the last bit.</summary>
    public const int PointLength = 32;

    private const int ScalarBits = 255;

    private static readonly int[] One = Small(1);
    private static readonly int[] D = Number("a3785913ca4deb75abd841414d0a700098e879777940c78c73fe6f2bee6c0352");
    private static readonly int[] BaseX = Number("1ad5258f602d56c9b2a7259560c72c695cdcd6fd31e2a4c0fe536ecdd3366921");
    private static readonly int[] BaseY = Number("5866666666666666666666666666666666666666666666666666666666666666");

    /// <summary>2^n times the base point, each as y - x, y + x, 2dt and 2z: what the addition wants of its second summand.</summary>
    private static readonly Lazy<int[][][]> Powers = new(MakePowers);

    [ThreadStatic]
    private static Ed25519Curve? t_workspace;

    private readonly int[] _x = X25519Field.Create(), _y = X25519Field.Create(), _z = X25519Field.Create(), _t = X25519Field.Create();
    private readonly int[] _a = X25519Field.Create(), _b = X25519Field.Create(), _c = X25519Field.Create(), _d = X25519Field.Create();
    private readonly int[] _wanted = X25519Field.Create();

    private static Ed25519Curve Workspace => t_workspace ??= new();

    /// <summary>Whether bytes are the y of a point of the curve. Those of an account without a key, derived by a program, are not.</summary>
    /// <remarks>A multiple of the field's prime is taken away first, as curve25519-dalek does, on which Solana relies.</remarks>
    public static bool IsPoint(ReadOnlySpan<byte> bytes)
    {
        var w = Workspace;
        w.ReadSquares(bytes);
        X25519Field.Mul(w._a, w._b, w._a);
        return w.IsSquare(w._a);
    }

    /// <summary>Whether bytes can be a public key: twice a point, as every multiple of the base point is. Three in four byte strings are not.</summary>
    /// <remarks>
    /// x² is (y² - 1) / (dy² + 1), and a point is twice another where the u = (1 + y) / (1 - y) of its Montgomery form is a square,
    /// which is one where 1 - y² is. So both factors are squares, as -1 is.
    /// </remarks>
    public static bool CanBePublicKey(ReadOnlySpan<byte> bytes)
    {
        var w = Workspace;
        w.ReadSquares(bytes);
        return w.IsSquare(w._a) && w.IsSquare(w._b);
    }

    /// <summary>Whether a point has the y of a multiple of the base point. The sign of x is not looked at.</summary>
    /// <param name="scalar">The number, little-endian; it may be secret, and nothing of it is left.</param>
    /// <param name="point">The point.</param>
    public static bool IsMultiple(ReadOnlySpan<byte> scalar, ReadOnlySpan<byte> point)
    {
        var w = Workspace;
        w.SetNeutral();
        for (var n = 0; n < ScalarBits; n++)
        {
            if ((scalar[n >> 3] >> (n & 7) & 1) != 0)
            {
                w.Add(Powers.Value[n]);
            }
        }

        Read(point, w._wanted);
        X25519Field.Mul(w._wanted, w._z, w._a);
        X25519Field.Sub(w._a, w._y, w._a);
        X25519Field.Normalize(w._a);
        var isEqual = X25519Field.IsZeroVar(w._a);
        w.Clear();
        return isEqual;
    }

    /// <summary>Sets a = y² - 1 and b = dy² + 1.</summary>
    private void ReadSquares(ReadOnlySpan<byte> bytes)
    {
        Read(bytes, _y);
        X25519Field.Sqr(_y, _a);
        X25519Field.Mul(_a, D, _b);
        X25519Field.Add(_b, One, _b);
        X25519Field.Sub(_a, One, _a);
    }

    /// <summary>Euler's criterion: the number to the power of (p - 1) / 2 = 4(2^252 - 3) + 2 is not -1.</summary>
    private bool IsSquare(int[] number)
    {
        Raise(number, 1, number, _c); // 2 bits, all of them ones
        Raise(_c, 2, _c, _d);
        Raise(_d, 1, number, _x); // 5 bits
        Raise(_x, 5, _x, _c);
        Raise(_c, 10, _c, _d);
        Raise(_d, 5, _x, _y); // 25 bits
        Raise(_y, 25, _y, _c);
        Raise(_c, 50, _c, _d);
        Raise(_d, 25, _y, _c);
        Raise(_c, 125, _c, _d); // 250 bits
        Raise(_d, 2, number, _c);
        X25519Field.Sqr(number, _x);
        Raise(_c, 2, _x, _d);
        X25519Field.AddOne(_d);
        X25519Field.Normalize(_d);
        return !X25519Field.IsZeroVar(_d);
    }

    /// <summary>Sets <c>result = number^(2^bits) * factor</c>.</summary>
    private void Raise(int[] number, int bits, int[] factor, int[] result)
    {
        X25519Field.Sqr(number, bits, _t);
        X25519Field.Mul(_t, factor, result);
    }

    private void SetNeutral()
    {
        X25519Field.Zero(_x);
        X25519Field.One(_y);
        X25519Field.One(_z);
        X25519Field.Zero(_t);
    }

    private void SetBase()
    {
        X25519Field.Copy(BaseX, _x);
        X25519Field.Copy(BaseY, _y);
        X25519Field.One(_z);
        X25519Field.Mul(_x, _y, _t);
    }

    /// <summary>Adds a point in extended coordinates (RFC 8032, section 5.1.4).</summary>
    private void Add(int[][] other)
    {
        X25519Field.Apm(_y, _x, _b, _a);
        X25519Field.Mul(_a, other[0], _a);
        X25519Field.Mul(_b, other[1], _b);
        X25519Field.Mul(_t, other[2], _c);
        X25519Field.Mul(_z, other[3], _d);
        X25519Field.Apm(_b, _a, _y, _x); // H and E
        X25519Field.Apm(_d, _c, _b, _a); // G and F
        X25519Field.Mul(_x, _y, _t);
        X25519Field.Mul(_a, _b, _z);
        X25519Field.Mul(_x, _a, _x);
        X25519Field.Mul(_y, _b, _y);
    }

    /// <summary>The point as the second summand of an addition.</summary>
    private int[][] Prepared()
    {
        int[][] point = [X25519Field.Create(), X25519Field.Create(), X25519Field.Create(), X25519Field.Create()];
        X25519Field.Apm(_y, _x, point[1], point[0]);
        X25519Field.Mul(_t, D, point[2]);
        X25519Field.Add(point[2], point[2], point[2]);
        X25519Field.Add(_z, _z, point[3]);
        foreach (var number in point)
        {
            X25519Field.Carry(number);
        }

        return point;
    }

    private void Clear()
    {
        foreach (var number in (ReadOnlySpan<int[]>)[_x, _y, _z, _t, _a, _b, _c, _d])
        {
            Array.Clear(number);
        }
    }

    private static int[][][] MakePowers()
    {
        var point = new Ed25519Curve();
        point.SetBase();
        var powers = new int[ScalarBits][][];
        for (var n = 0; n < powers.Length; n++)
        {
            powers[n] = point.Prepared();
            point.Add(powers[n]);
        }

        return powers;
    }

    private static void Read(ReadOnlySpan<byte> bytes, int[] number)
    {
        Span<byte> y = stackalloc byte[PointLength];
        bytes[..PointLength].CopyTo(y);
        y[^1] &= 0x7f;
        X25519Field.Decode255(y, number);
    }

    private static int[] Number(string hex)
    {
        var number = X25519Field.Create();
        Read(Convert.FromHexString(hex), number);
        return number;
    }

    private static int[] Small(int value)
    {
        var number = X25519Field.Create();
        number[0] = value;
        return number;
    }
}
