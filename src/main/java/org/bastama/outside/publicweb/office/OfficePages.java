package org.bastama.outside.publicweb.office;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.office.Letter;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Puts the form of an office together. */
@Component
class OfficePages {

    private final Pages pages;
    private final PetitionQueries petitions;
    private final AuthorityQueries authorities;
    private final DeadlineQueries deadlines;
    private final PublishResponse publish;
    private final ExtendDeadline extend;
    private final SuspendDeadline suspend;
    private final ResumeDeadline resume;
    private final Clock clock;

    OfficePages(
            Pages pages,
            PetitionQueries petitions,
            AuthorityQueries authorities,
            DeadlineQueries deadlines,
            PublishResponse publish,
            ExtendDeadline extend,
            SuspendDeadline suspend,
            ResumeDeadline resume,
            Clock clock) {
        this.pages = pages;
        this.petitions = petitions;
        this.authorities = authorities;
        this.deadlines = deadlines;
        this.publish = publish;
        this.extend = extend;
        this.suspend = suspend;
        this.resume = resume;
        this.clock = clock;
    }

    OfficePage of(Letter letter, String path, Reader reader, OfficeFields form) {
        var words = pages.words(reader);
        var language = reader.language();
        var number = letter.handOver().petition();
        var text = petitions.find(number).orElseThrow().text();
        var actions = letter.actions();
        return new OfficePage(
                OfficeFields.keeping(pages.frame(reader, path, "publicweb.office.form-title"), path),
                path,
                number.value(),
                text.in(language).title(),
                text.languageFor(language).code(),
                text.in(language).demand(),
                authority(letter.handOver().authoritySlug(), language),
                deadlines.current(number).map(Deadline::dueOn).map(words::date).orElse(null),
                acts(letter),
                actions.extend().given() ? extend.dueDate(number).toString() : "",
                moves(number, actions, words),
                actions.suspend().given() ? suspend.lastDay(number).toString() : "",
                Formats.day(clock.instant()).toString(),
                publish.outcomes(number).stream()
                        .map(outcome -> new OfficePage.Choice(outcome, words.t("responses.outcome." + outcome)))
                        .toList(),
                Language.all().stream()
                        .map(one ->
                                new OfficePage.Choice(one.code(), words.t("shared.language." + one.code() + ".own")))
                        .toList(),
                form);
    }

    private List<String> moves(PetitionNumber number, ResponseActions actions, Words words) {
        var moves = new ArrayList<String>();
        if (actions.extend().given()) {
            moves.add(words.t("publicweb.office.extended", words.date(extend.newDueDate(number))));
        }
        if (actions.suspend().given()) {
            moves.add(words.t("publicweb.office.suspended", words.date(suspend.lastDay(number))));
        }
        if (actions.resume().given()) {
            moves.add(words.t("publicweb.office.resumed", words.date(resume.newDueDate(number))));
        }
        return List.copyOf(moves);
    }

    /** The name of an authority. */
    String authority(String slug, Language language) {
        return authorities
                .find(slug)
                .map(authority -> authority.names().in(language))
                .orElse(slug);
    }

    private static List<String> acts(Letter letter) {
        var acts = new ArrayList<String>();
        if (letter.actions().register()) {
            acts.add("register");
        }
        if (letter.actions().extend().given()) {
            acts.add("extend");
        }
        if (letter.actions().suspend().given()) {
            acts.add("suspend");
        }
        if (letter.actions().resume().given()) {
            acts.add("resume");
        }
        acts.add("answer");
        return List.copyOf(acts);
    }
}
