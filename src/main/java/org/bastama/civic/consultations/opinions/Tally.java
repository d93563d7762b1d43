package org.bastama.civic.consultations.opinions;

/** How many people said what to a statement. */
public record Tally(int agree, int disagree, int pass) {

    /** Nobody. */
    static final Tally NONE = new Tally(0, 0, 0);

    /** How many voted, passes included. */
    public int voted() {
        return agree + disagree + pass;
    }

    /** How many chose this. */
    public int of(Choice choice) {
        return switch (choice) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> pass;
        };
    }

    /** How many of a hundred voters chose this, rounded; 0 of nobody. */
    public int percent(Choice choice) {
        return voted() == 0 ? 0 : (int) Math.round(100.0 * of(choice) / voted());
    }

    /**
     * The probability that somebody of these people chooses this: (n + 1) ÷ (voted + 2), so that few votes pull it to a
     * half (Small et al. 2021, the estimate P of “representative comments”; in Polis {@code pa} and {@code pd}).
     */
    double probability(Choice choice) {
        return (of(choice) + 1.0) / (voted() + 2.0);
    }

    Tally plus(Tally other) {
        return new Tally(agree + other.agree, disagree + other.disagree, pass + other.pass);
    }

    Tally minus(Tally other) {
        return new Tally(agree - other.agree, disagree - other.disagree, pass - other.pass);
    }
}
