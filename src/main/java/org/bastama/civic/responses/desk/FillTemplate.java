package org.bastama.civic.responses.desk;

import java.util.EnumMap;
import java.util.Map;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the facts of a case in the place of the placeholders of a template, in each language as it writes them. */
@Component
public class FillTemplate {

    private final PetitionQueries petitions;
    private final DeadlineQueries deadlines;
    private final AuthorityQueries authorities;
    private final Messages messages;

    FillTemplate(
            PetitionQueries petitions, DeadlineQueries deadlines, AuthorityQueries authorities, Messages messages) {
        this.petitions = petitions;
        this.deadlines = deadlines;
        this.authorities = authorities;
        this.messages = messages;
    }

    /** The text of a template for a case, in the languages of the template. */
    @Transactional(readOnly = true)
    public LocalizedText fill(ResponseTemplate template, HandOver handOver, Actor official) {
        var summary = petitions.summary(handOver.petition()).orElseThrow();
        var filled = new EnumMap<Language, String>(Language.class);
        template.text()
                .texts()
                .forEach((language, text) ->
                        filled.put(language, Placeholder.fill(text, facts(summary, handOver, official, language))));
        return new LocalizedText(filled);
    }

    private Map<Placeholder, String> facts(
            PetitionSummary summary, HandOver handOver, Actor official, Language language) {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        facts.put(Placeholder.NUMBER, handOver.petition().toString());
        facts.put(Placeholder.TITLE, summary.titles().in(language));
        facts.put(
                Placeholder.COUNT,
                Formats.number(language, summary.count() == 0 ? summary.declared() : summary.count()));
        facts.put(Placeholder.HANDED_OVER, Formats.date(language, handOver.handedOverAt()));
        facts.put(
                Placeholder.DUE,
                deadlines
                        .current(handOver.petition())
                        .map(deadline -> Formats.date(language, deadline.dueOn()))
                        .orElseGet(() -> messages.get(language, "responses.template.no-term")));
        facts.put(
                Placeholder.AUTHORITY,
                authorities
                        .find(handOver.authoritySlug())
                        .map(authority -> authority.names().in(language))
                        .orElse(handOver.authoritySlug()));
        facts.put(Placeholder.OFFICIAL, official.name());
        return facts;
    }
}
