package org.bastama.civic.consultations.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;

/** How the moderators' room names a contribution: by the numbers of its consultation and its own. */
public record ContributionName(ConsultationNumber consultation, int number) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})/([1-9][0-9]{0,8})");

    /** The name of one that has a number. */
    static ContributionName of(Contribution contribution) {
        var number = contribution.number();
        if (number == null) {
            throw new IllegalArgumentException("what is not confirmed has no name: " + contribution.id());
        }
        return new ContributionName(contribution.consultation(), number);
    }

    /** The contribution of a name; empty for anything else. */
    public static Optional<ContributionName> parse(String name) {
        var matcher = FORM.matcher(name);
        return matcher.matches()
                ? ConsultationNumber.of(matcher.group(1))
                        .map(consultation -> new ContributionName(consultation, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return consultation + "/" + number;
    }
}
