package org.bastama.bench.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bastama.civic.signatures.writer.SignatureToken;

/** Tokens of pending signatures, each to be presented once, in another order than that of signing. */
public final class Tokens {

    private final List<SignatureToken> tokens;
    private int taken;

    Tokens(List<SignatureToken> signed) {
        tokens = new ArrayList<>(signed);
        Collections.shuffle(tokens, new Random(1));
    }

    /** None. */
    public static Tokens none() {
        return new Tokens(List.of());
    }

    /** How many are left. */
    public int left() {
        return tokens.size() - taken;
    }

    /** The place of the next one, or −1. */
    int next() {
        return taken < tokens.size() ? taken++ : -1;
    }

    /** The token at a place. */
    public SignatureToken at(long place) {
        return tokens.get((int) place);
    }

    /** The next so many, or what is left of them: they are taken from these. */
    public Tokens share(int count) {
        return new Tokens(take(count));
    }

    /** The next so many, or what is left of them. */
    public List<SignatureToken> take(int count) {
        var some = List.copyOf(tokens.subList(taken, Math.min(tokens.size(), taken + count)));
        taken += some.size();
        return some;
    }
}
