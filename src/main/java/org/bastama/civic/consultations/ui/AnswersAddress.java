package org.bastama.civic.consultations.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.dispositions.Whose;
import org.bastama.foundation.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What the desk shows, as its address holds it; what is not understood is left out.
 *
 * @param assigned whose contributions: {@value #MINE}, {@value #NOBODY}, or empty for everybody's
 * @param like the number of a contribution of which the similar ones are shown, instead of all others
 * @param page from 0
 */
record AnswersAddress(
        boolean answered, String assigned, @Nullable Integer like, int page) {

    /** One's own. */
    static final String MINE = "mine";

    /** Those that nobody works on. */
    static final String NOBODY = "nobody";

    private static final String ANSWERED = "answered";

    static AnswersAddress of(QueryParameters parameters) {
        return new AnswersAddress(
                parameters.getSingleParameter("show").filter(ANSWERED::equals).isPresent(),
                parameters
                        .getSingleParameter("assigned")
                        .filter(whose -> whose.equals(MINE) || whose.equals(NOBODY))
                        .orElse(""),
                parameters
                        .getSingleParameter("like")
                        .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                parameters
                        .getSingleParameter("page")
                        .filter(number -> number.matches("[0-9]{1,5}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** Whose contributions those are. */
    Whose whose(AccountId me) {
        return switch (assigned) {
            case MINE -> Whose.of(me);
            case NOBODY -> Whose.NOBODY;
            default -> Whose.EVERYBODY;
        };
    }

    AnswersAddress show(boolean nowAnswered) {
        return new AnswersAddress(nowAnswered, assigned, null, 0);
    }

    AnswersAddress assigned(String other) {
        return new AnswersAddress(answered, other, null, 0);
    }

    AnswersAddress like(@Nullable Integer number) {
        return new AnswersAddress(false, assigned, number, 0);
    }

    AnswersAddress at(int other) {
        return new AnswersAddress(answered, assigned, like, other);
    }

    /** The address from the portal's root. */
    String path(ConsultationNumber number) {
        var query = values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return "/" + ConsultationNavigation.answers(number) + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        if (answered) {
            values.put("show", ANSWERED);
        }
        if (!assigned.isEmpty()) {
            values.put("assigned", assigned);
        }
        if (like != null) {
            values.put("like", like.toString());
        }
        if (page > 0) {
            values.put("page", Integer.toString(page));
        }
        return values;
    }
}
