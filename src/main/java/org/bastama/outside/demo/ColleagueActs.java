package org.bastama.outside.demo;

import java.time.Clock;
import org.bastama.civic.responses.desk.AssignPetition;
import org.bastama.civic.responses.desk.EnterAbsence;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.civic.responses.desk.PrivateNotes;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Formats;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What officials of one authority do among themselves shortly before the first start. */
@Component
@Profile("demo")
class ColleagueActs {

    private final Stage stage;
    private final Cast cast;
    private final AssignPetition assign;
    private final PrivateNotes notes;
    private final ProposeAct propose;
    private final KeepTemplates templates;
    private final EnterAbsence absences;
    private final Clock clock;

    ColleagueActs(
            Stage stage,
            Cast cast,
            AssignPetition assign,
            PrivateNotes notes,
            ProposeAct propose,
            KeepTemplates templates,
            EnterAbsence absences,
            Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.assign = assign;
        this.notes = notes;
        this.propose = propose;
        this.templates = templates;
        this.absences = absences;
        this.clock = clock;
    }

    /** Puts it on the programme. */
    void rehearse(DemoContent content, DemoDesk desk) {
        stage.at(stage.ago(desk.daysAgo()), () -> play(content, desk));
    }

    private void play(DemoContent content, DemoDesk desk) {
        desk.assignments()
                .forEach(assigned -> assign.assign(
                        stage.petition(assigned.petition()),
                        cast.actor(content.person(assigned.to())).requireAccount(),
                        null,
                        cast.actor(content.person(assigned.by()))));
        desk.notes()
                .forEach(note -> notes.write(
                        stage.petition(note.petition()), note.text(), cast.actor(content.person(note.by()))));
        desk.proposals()
                .forEach(proposed -> propose.propose(
                        stage.petition(proposed.petition()),
                        TypedAct.interim(proposed.text().localised()),
                        cast.actor(content.person(proposed.by()))));
        desk.templates()
                .forEach(template -> templates.add(
                        desk.authority(),
                        template.name(),
                        template.text().localised(),
                        cast.actor(content.person(template.by()))));
        desk.absences().forEach(away -> enter(content, desk, away));
    }

    private void enter(DemoContent content, DemoDesk desk, DemoDesk.Away away) {
        var first = Formats.day(clock.instant()).plusDays(away.inDays());
        absences.enter(
                desk.authority(),
                first,
                first.plusDays(away.days()),
                cast.actor(content.person(away.deputy())).requireAccount(),
                cast.actor(content.person(away.who())));
    }
}
