package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** How far a petition is: supporters while it gathers, else signatures towards the next threshold, and days left. */
class ProgressPart extends Section {

    ProgressPart(Petition petition, PetitionCount count, @Nullable Integer gate, boolean countsEmail, Instant now) {
        addClassNames("b-card", "petitions-progress-card");
        var gathers = petition.moments().openedAt() == null;
        var heading = new H2(getTranslation(gathers ? "petitions.page.supporters" : "petitions.page.progress"));
        heading.addClassName("petitions-quiet");
        add(heading);
        if (gathers) {
            add(ProgressMeter.ofSupporters(count.count() + count.declared(), gate == null ? null : gate.longValue()));
        } else {
            add(new ProgressMeter(count.count(), count.threshold()));
            if (!countsEmail) {
                var declared = new Paragraph(getTranslation("petitions.count.declared", count.declared()));
                declared.addClassName("petitions-declared");
                add(declared);
            }
        }
        addTime(petition, now);
    }

    private void addTime(Petition petition, Instant now) {
        var moments = petition.moments();
        var end = petition.state() == PetitionState.GATHERING ? moments.gatherUntil() : moments.closesAt();
        var open = petition.state() == PetitionState.OPEN || petition.state() == PetitionState.GATHERING;
        if (open && end == null) {
            add(soft(getTranslation("petitions.open-ended")));
        } else if (open && end != null && now.isBefore(end)) {
            var days = ChronoUnit.DAYS.between(Formats.day(now), Formats.day(end));
            add(soft(getTranslation("petitions.days-left", days)
                    + " · "
                    + getTranslation("petitions.until", Formats.date(ReaderLanguage.get(), end))));
        } else if (open) {
            add(soft(getTranslation("petitions.counting")));
        } else if (moments.closesAt() != null && moments.closedAt() != null) {
            add(soft(getTranslation("petitions.closed-on", Formats.date(ReaderLanguage.get(), moments.closesAt()))));
        }
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassName("b-soft");
        return soft;
    }
}
