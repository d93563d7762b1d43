package org.bastama.civic.consultations.opinions;

/** Tests of proportions, with one vote added to everything as Polis does ({@code prop-test}, {@code two-prop-test}). */
final class Proportions {

    /** What a z value must exceed: one-sided, 90 % (Polis, {@code z-sig-90?}). It sorts statements; it proves nothing. */
    static final double SIGNIFICANT = 1.2816;

    private static final double HALF = 0.5;

    private Proportions() {}

    /** Whether more than half choose this: z = 2 √(s + 1) · ((n + 1) ÷ (s + 1) − ½), n of s votes. */
    static double overHalf(Tally tally, Choice choice) {
        var all = tally.voted() + 1.0;
        return 2 * Math.sqrt(all) * ((tally.of(choice) + 1) / all - HALF);
    }

    /**
     * Whether more choose this than among others: z = (p₁ − p₂) ÷ √(p (1 − p) (1 ÷ s₁ + 1 ÷ s₂)), with p of both together
     * and one added to each n and s; 0 where all of all choose it.
     */
    static double more(Tally tally, Tally others, Choice choice) {
        var some = tally.of(choice) + 1.0;
        var all = tally.voted() + 1.0;
        var otherSome = others.of(choice) + 1.0;
        var otherAll = others.voted() + 1.0;
        var together = (some + otherSome) / (all + otherAll);
        if (together >= 1) {
            return 0;
        }
        return (some / all - otherSome / otherAll) / Math.sqrt(together * (1 - together) * (1 / all + 1 / otherAll));
    }

    /** Whether a z value is large enough. */
    static boolean isSignificant(double z) {
        return z > SIGNIFICANT;
    }
}
