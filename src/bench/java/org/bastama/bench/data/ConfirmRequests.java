package org.bastama.bench.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bastama.bench.load.Requests;
import org.bastama.civic.signatures.writer.SignatureToken;

/** Confirmations through the API, each token once; a request's id is the token's place. */
public final class ConfirmRequests implements Requests {

    private static final byte[] HEAD = ("POST /api/v1/signatures/confirmations HTTP/1.1\r\nHost: bench.example.org\r\n"
                    + "Content-Type: application/json\r\nContent-Length: ")
            .getBytes(StandardCharsets.US_ASCII);

    private final Tokens tokens;

    public ConfirmRequests(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public long next(ByteBuffer into) {
        var place = tokens.next();
        if (place < 0) {
            return NONE;
        }
        write(tokens.at(place), into);
        return place;
    }

    /** Puts the confirmation of one token. */
    public static void write(SignatureToken token, ByteBuffer into) {
        var body = "{\"token\":\"" + token + "\"}";
        into.put(HEAD).put((body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
    }
}
