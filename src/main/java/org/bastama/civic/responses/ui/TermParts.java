package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.PetitionRules;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LazyDetails;

/** The term of an authority as everybody reads it: the deadline, what was suspended of it, and by what it was extended. */
@org.springframework.stereotype.Component
class TermParts {

    private final ResponseQueries responses;
    private final DeadlineQueries deadlines;
    private final PetitionRules rules;
    private final DeadlineWords words;

    TermParts(ResponseQueries responses, DeadlineQueries deadlines, PetitionRules rules, DeadlineWords words) {
        this.responses = responses;
        this.deadlines = deadlines;
        this.rules = rules;
        this.words = words;
    }

    /** The deadline with its suspensions and extensions and those before it, or that no term is fixed. */
    List<Component> of(PetitionNumber number, Language language) {
        var deadline = deadlines.current(number);
        if (deadline.isEmpty()) {
            var none = new Paragraph();
            none.setText(none.getTranslation("responses.section.no-term"));
            return List.of(none);
        }
        var acts = responses.of(number).stream().collect(Collectors.toMap(Response::id, Function.identity()));
        var earlier = deadlines.before(number);
        return Stream.concat(
                        term(deadline.get(), acts, language),
                        earlier.isEmpty() ? Stream.empty() : Stream.of(folded(earlier, acts, language)))
                .toList();
    }

    /** They are over: whoever wants to see how they were kept unfolds them. */
    private Component folded(List<Deadline> earlier, Map<UUID, Response> acts, Language language) {
        return new LazyDetails(
                new Span().getTranslation("responses.deadline.earlier", earlier.size()),
                () -> new Div(earlier.stream()
                        .flatMap(deadline -> term(deadline, acts, language))
                        .toArray(Component[]::new)));
    }

    private Stream<Component> term(Deadline deadline, Map<UUID, Response> acts, Language language) {
        return Stream.of(
                        Stream.of(panel(deadline, language)),
                        suspensions(deadline, acts, language),
                        extensions(deadline, acts, language))
                .flatMap(Function.identity());
    }

    private Component panel(Deadline deadline, Language language) {
        return new DeadlinePanel(
                deadline,
                deadlines.explain(deadline),
                responses.isReview(deadline.petition(), deadline.ordinal()),
                rules.of(deadline.petition()).orElse(null),
                words,
                language);
    }

    private Stream<Component> suspensions(Deadline deadline, Map<UUID, Response> acts, Language language) {
        return deadlines.suspensions(deadline).stream()
                .map(suspension -> new SuspensionPanel(suspension, acts, language));
    }

    private Stream<Component> extensions(Deadline deadline, Map<UUID, Response> acts, Language language) {
        var calculations = deadlines.explainExtensions(deadline);
        return deadlines.extensions(deadline).stream()
                .filter(extension -> extension.place() <= calculations.size())
                .map(extension -> new ExtensionPanel(
                        deadline,
                        extension,
                        calculations.get(extension.place() - 1),
                        Objects.requireNonNull(acts.get(extension.response())),
                        words,
                        language));
    }
}
