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
import org.bastama.civic.responses.office.Letter;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
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
    private final Clock clock;

    OfficePages(
            Pages pages,
            PetitionQueries petitions,
            AuthorityQueries authorities,
            DeadlineQueries deadlines,
            PublishResponse publish,
            ExtendDeadline extend,
            Clock clock) {
        this.pages = pages;
        this.petitions = petitions;
        this.authorities = authorities;
        this.deadlines = deadlines;
        this.publish = publish;
        this.extend = extend;
        this.clock = clock;
    }

    OfficePage of(Letter letter, String path, Reader reader, OfficeFields form) {
        var words = pages.words(reader);
        var language = reader.language();
        var number = letter.handOver().petition();
        var text = petitions.find(number).orElseThrow().text();
        var mayExtend = letter.actions().extend().given();
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
                mayExtend ? extend.dueDate(number).toString() : "",
                mayExtend ? words.date(extend.newDueDate(number)) : "",
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
        acts.add("answer");
        return List.copyOf(acts);
    }
}
