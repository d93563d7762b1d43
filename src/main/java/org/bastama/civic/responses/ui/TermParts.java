package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
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

    /** The deadline with its suspensions and extensions, or that no term is fixed. */
    List<Component> of(PetitionNumber number, Language language) {
        var deadline = deadlines.current(number);
        if (deadline.isEmpty()) {
            var none = new Paragraph();
            none.setText(none.getTranslation("responses.section.no-term"));
            return List.of(none);
        }
        var acts = responses.of(number).stream().collect(Collectors.toMap(Response::id, Function.identity()));
        return Stream.of(
                        Stream.of(panel(deadline.get(), language)),
                        suspensions(deadline.get(), acts, language),
                        extensions(deadline.get(), acts, language))
                .flatMap(Function.identity())
                .toList();
    }

    private Component panel(Deadline deadline, Language language) {
        return new DeadlinePanel(
                deadline,
                deadlines.explain(deadline),
                isReview(deadline),
                rules.of(deadline.petition()).orElse(null),
                words,
                language);
    }

    private boolean isReview(Deadline deadline) {
        return responses
                .handOver(deadline.petition())
                .filter(handOver -> handOver.ordinal() == deadline.ordinal() && handOver.review())
                .isPresent();
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
