package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.opinionmap.OpinionMaps;
import org.bastama.civic.consultations.opinionmap.OpinionResults;
import org.bastama.civic.consultations.opinionmap.Standing;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.civic.consultations.ui.PublicContributions;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** A part with statements: voting, the map, one's own statement, those that people sent. */
@org.springframework.stereotype.Component
class OpinionsSection implements PartSection {

    private final OpinionDesk desk;
    private final PublicContributions contributions;
    private final Clock clock;

    OpinionsSection(OpinionDesk desk, PublicContributions contributions, Clock clock) {
        this.desk = desk;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OpinionMaps.CODE;
    }

    @Override
    public Component of(Consultation consultation, Consultation.Part part, boolean preview) {
        var section = new Div();
        fill(section, consultation, part, preview);
        return section;
    }

    private void fill(Div section, Consultation consultation, Consultation.Part part, boolean preview) {
        Runnable again = () -> fill(section, consultation, part, preview);
        var actor = desk.currentActor().get();
        var statements = OpinionResults.withoutMap(desk.opinions().statements(consultation, part));
        var standing = desk.opinions().standing(consultation, part, actor);
        var open = preview || consultation.takesContributions(clock.instant());
        section.removeAll();
        if (open) {
            section.add(new VotePart(desk, consultation, part, statements, standing, preview, again));
        } else {
            section.add(PublicContributions.notTaken(consultation));
            addMine(section, statements, standing);
        }
        var reader = ReaderLanguage.get();
        section.add(new MapPart(
                () -> desk.words().of(desk.opinions().results(consultation, part), standing.place(), reader),
                desk.words().tooFew(reader)));
        if (open) {
            section.add(new StatementForm(consultation.number(), part.ordinal(), desk.send(), preview, actor, again));
        }
        section.add(contributions.of(
                consultation, part, "consultations.opinions.sent", "consultations.opinions.sent.all", again));
    }

    /** After the end one can look, and change nothing. */
    private static void addMine(Div section, OpinionResults statements, Standing standing) {
        if (!standing.choices().isEmpty()) {
            section.add(new LazyDetails(
                    section.getTranslation("consultations.opinions.mine"),
                    () -> new MyVotes(statements, standing, false, (statement, choice) -> false, () -> {})));
        }
    }
}
