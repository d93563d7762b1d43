package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The four phases in a line, each with its day; the present one is marked. */
class PhaseLine extends OrderedList {

    private static final List<ConsultationState> PHASES = List.of(
            ConsultationState.ANNOUNCED,
            ConsultationState.OPEN,
            ConsultationState.CLOSED,
            ConsultationState.OUTCOME_PUBLISHED);

    PhaseLine(Consultation consultation, Instant now) {
        addClassNames("b-plain-list", "consultations-phases");
        getElement().setAttribute("aria-label", getTranslation("consultations.phases"));
        var present = consultation.shownAt(now);
        PHASES.forEach(phase -> add(item(phase, present, day(phase, consultation.moments()))));
    }

    private ListItem item(ConsultationState phase, ConsultationState present, @Nullable LocalDate day) {
        var item = new ListItem(new Span(getTranslation("consultations.phase." + phase.code())));
        if (day != null) {
            var when = new Span(Formats.date(ReaderLanguage.get(), day));
            when.addClassNames("b-soft", "b-small");
            item.add(when);
        }
        if (phase == present) {
            item.getElement().setAttribute("aria-current", "step");
        } else if (phase.ordinal() < present.ordinal()) {
            item.addClassName("past");
        }
        return item;
    }

    private static @Nullable LocalDate day(ConsultationState phase, Consultation.Moments moments) {
        return switch (phase) {
            case ANNOUNCED -> day(moments.announcedAt());
            case OPEN -> moments.opensOn();
            case CLOSED -> moments.lastDay();
            case OUTCOME_PUBLISHED -> day(moments.outcomeAt());
            case DRAFT -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Formats.day(at);
    }
}
