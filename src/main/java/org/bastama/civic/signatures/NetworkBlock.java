package org.bastama.civic.signatures;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/** A block of network addresses: what they share in front, and how many bits that is. */
record NetworkBlock(String prefix, int bits) {

    private static final int IPV4_BITS = 24;
    private static final int IPV6_BITS = 64;

    /** Reads {@code address/bits}; anything else is a wrong setting. */
    static NetworkBlock parse(String cidr) {
        var slash = cidr.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a network block: " + cidr);
        }
        return of(address(cidr.substring(0, slash)).orElseThrow(), Integer.parseInt(cidr.substring(slash + 1)));
    }

    /** The block that counts as one neighbourhood: /24 of IPv4, /64 of IPv6; empty for what is not an address. */
    static Optional<NetworkBlock> around(String networkAddress) {
        return address(networkAddress).map(a -> of(a, a.getAddress().length == 4 ? IPV4_BITS : IPV6_BITS));
    }

    /** Whether the address lies in this block. */
    boolean contains(String networkAddress) {
        return address(networkAddress)
                .filter(a -> a.getAddress().length * 8 >= bits)
                .map(a -> of(a, bits).equals(this))
                .orElse(false);
    }

    private static NetworkBlock of(InetAddress address, int bits) {
        var bytes = address.getAddress();
        var kept = new BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits);
        return new NetworkBlock(bytes.length + ":" + HexFormat.of().formatHex(kept.toByteArray()), bits);
    }

    /** Reads a literal, never a name: nothing is looked up. */
    private static Optional<InetAddress> address(String literal) {
        var zone = literal.indexOf('%');
        try {
            return Optional.of(InetAddress.ofLiteral(zone < 0 ? literal : literal.substring(0, zone)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
