package org.bastama.civic.petitions.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.procedures.ui.RuleSentences;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.WrittenWords;
import org.springframework.stereotype.Component;

/** What an author chooses from. */
@Component
class DraftChoices {

    private final TerritoryQueries territories;
    private final AuthorityQueries authorities;
    private final ProcedureQueries procedures;
    private final ProcedureText procedureText;
    private final Topics topics;
    private final Messages messages;

    DraftChoices(
            TerritoryQueries territories,
            AuthorityQueries authorities,
            ProcedureQueries procedures,
            ProcedureText procedureText,
            Topics topics,
            Messages messages) {
        this.territories = territories;
        this.authorities = authorities;
        this.procedures = procedures;
        this.procedureText = procedureText;
        this.topics = topics;
        this.messages = messages;
    }

    TerritoryField territoryField() {
        return new TerritoryField(territories);
    }

    /** The authorities of a place and of all above it. */
    List<Authority> authorities(String territoryCode, Language language) {
        return authorities.reachableFrom(territoryCode, language);
    }

    /** The petition procedures that apply to an authority, the default one first, the others by name. */
    List<Procedure> procedures(String authoritySlug) {
        var applicable = authorities.find(authoritySlug).stream()
                .flatMap(authority -> territories.find(authority.territoryCode()).stream()
                        .flatMap(territory -> procedures.applicable(authority.kind(), territory).stream()))
                .toList();
        return procedures.sorted(applicable, ReaderLanguage.get());
    }

    /** The rules as they come out for the authority's territory. */
    RuleSentences rules(Procedure procedure, String authoritySlug) {
        var territory = authorities
                .find(authoritySlug)
                .flatMap(authority -> territories.find(authority.territoryCode()))
                .orElse(null);
        return new RuleSentences(procedureText, procedure, territory);
    }

    /** A draft in words: its texts in every language, and what was chosen, by name. */
    WrittenWords words(PetitionDraft draft, Language language) {
        var words = new WrittenWords();
        draft.text().versions().forEach((written, version) -> {
            var mark = " (" + messages.get(language, "shared.language." + written.code()) + ")";
            words.say(messages.get(language, "petitions.draft.title") + mark, version.title())
                    .say(messages.get(language, "petitions.draft.demand") + mark, version.demand())
                    .say(messages.get(language, "petitions.draft.background") + mark, version.background());
        });
        var territory = draft.territoryCode();
        var authority = Optional.ofNullable(draft.authoritySlug()).flatMap(authorities::find);
        var procedure = procedures.current().stream()
                .filter(known -> known.code().equals(draft.procedureCode()))
                .findFirst();
        return words.say(
                        messages.get(language, "petitions.draft.territory"),
                        territory == null || territories.find(territory).isEmpty()
                                ? territory
                                : territories.fullName(territory, language))
                .say(
                        messages.get(language, "petitions.draft.authority"),
                        authority.map(known -> known.names().in(language)).orElse(null))
                .say(
                        messages.get(language, "petitions.draft.procedure"),
                        procedure.map(known -> known.names().in(language)).orElse(null));
    }

    Map<String, String> topics(Language language) {
        var choices = new java.util.LinkedHashMap<String, String>();
        choices.put("", messages.get(language, "petitions.draft.no-topic"));
        topics.all().forEach(topic -> choices.put(topic.code(), topic.names().in(language)));
        return choices;
    }
}
