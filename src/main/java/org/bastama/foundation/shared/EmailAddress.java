package org.bastama.foundation.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as typed, its domain in lower-case ASCII: a dot-atom local part (RFC 5322 §3.2.3) at a host name of
 * at least two labels, at most 254 characters (RFC 5321).
 */
public record EmailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        var typed = Text.line(value, 254);
        var at = typed.lastIndexOf('@');
        if (at < 1 || at > 64) {
            throw Rejection.of("shared.email-form");
        }
        value = typed.substring(0, at) + "@" + asciiDomain(typed.substring(at + 1));
        if (value.length() > 254
                || !LOCAL.matcher(typed.substring(0, at)).matches()
                || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
            throw Rejection.of("shared.email-form");
        }
    }

    /** What stands before the at sign. */
    public String local() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** The domain in lower-case ASCII. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw Rejection.of("shared.email-form");
        }
    }
}
