package org.bastama.civic.petitions.drafting;

import java.util.EnumMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.GroupState;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a petition must hold to be handed in (DOMAIN §4): all broken rules are told at once, each at its field. */
@Component
class SubmissionRules {

    static final int TITLE = 80;
    static final int DEMAND = 300;
    static final int BACKGROUND = 6_000;

    private static final Pattern MARKUP = Pattern.compile("<\\s*[a-zA-Z/!]");
    private static final Pattern LINK = Pattern.compile("(?iu)https?:|www\\.|\\bjavascript:");
    private static final Pattern LETTER = Pattern.compile("[\\p{IsCyrillic}\\p{IsLatin}&&\\p{L}]");
    private static final int FEWEST_LETTERS = 3;

    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final ProcedureQueries procedures;
    private final GroupQueries groups;
    private final Topics topics;

    SubmissionRules(
            AuthorityQueries authorities,
            TerritoryQueries territories,
            ProcedureQueries procedures,
            GroupQueries groups,
            Topics topics) {
        this.authorities = authorities;
        this.territories = territories;
        this.procedures = procedures;
        this.groups = groups;
        this.topics = topics;
    }

    /** What may be handed in: texts as they will stand, and the procedure in force. */
    record Submission(PetitionText text, Procedure procedure) {}

    /** The petition as it may be handed in; rejected with every broken rule. */
    Submission check(Petition petition) {
        var rejections = new Rejections();
        var text = text(petition.text(), rejections);
        var procedure = procedure(petition, rejections);
        var topic = petition.topic();
        rejections
                .require(topic == null || topics.find(topic).isPresent(), "topic", "petitions.unknown-topic")
                .require(groupMaySubmit(petition), "group", "petitions.group-unregistered");
        rejections.throwIfAny();
        return new Submission(text, procedure.orElseThrow());
    }

    private boolean groupMaySubmit(Petition petition) {
        var id = petition.group();
        return id == null
                || groups.find(id)
                        .filter(group -> group.state() == GroupState.REGISTERED)
                        .isPresent();
    }

    private static PetitionText text(PetitionText typed, Rejections rejections) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        var languages = new EnumMap<Language, PetitionText.Version>(Language.class);
        languages.putAll(typed.versions());
        languages.putIfAbsent(typed.original(), PetitionText.Version.EMPTY);
        languages.forEach((language, version) -> {
            var code = language.code();
            var title = rejections.collect("title-" + code, () -> title(version.title()));
            var demand = rejections.collect("demand-" + code, () -> demand(version.demand()));
            var background =
                    rejections.collect("background-" + code, () -> Text.lines(version.background(), BACKGROUND));
            if (title != null && demand != null && background != null) {
                versions.put(language, new PetitionText.Version(title, demand, background));
            }
        });
        return new PetitionText(typed.original(), versions);
    }

    static String title(String typed) {
        return words(Text.noFormula(Text.line(typed, TITLE)));
    }

    static String demand(String typed) {
        var demand = Text.lines(typed, DEMAND);
        if (demand.isEmpty()) {
            throw Rejection.of("shared.required");
        }
        return words(demand);
    }

    private static String words(String text) {
        if (LETTER.matcher(text).results().limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            throw Rejection.of("petitions.no-words");
        }
        if (MARKUP.matcher(text).find()) {
            throw Rejection.of("petitions.no-markup");
        }
        if (LINK.matcher(text).find()) {
            throw Rejection.of("petitions.no-links");
        }
        return text;
    }

    private Optional<Procedure> procedure(Petition petition, Rejections rejections) {
        var territory = territory(petition.territoryCode(), rejections);
        var authority = found(petition.authoritySlug(), "authority", rejections).flatMap(authorities::find);
        var chosen = found(petition.procedureCode(), "procedure", rejections);
        if (authority.isEmpty() || territory.isEmpty() || chosen.isEmpty()) {
            return Optional.empty();
        }
        rejections.require(
                territories.isWithin(territory.get().code(), authority.get().territoryCode()),
                "territory",
                "petitions.territory-outside",
                authority.get().names());
        var procedure = applicable(authority.get(), chosen.get());
        rejections.require(procedure.isPresent(), "procedure", "petitions.procedure-not-applicable");
        procedure.ifPresent(p -> rejections.collect("procedure", () -> thresholds(p, authority.get())));
        return procedure;
    }

    private Optional<Territory> territory(@Nullable String typed, Rejections rejections) {
        var territory = found(typed, "territory", rejections).flatMap(territories::find);
        rejections.require(typed == null || territory.isPresent(), "territory", "territories.unknown");
        return territory;
    }

    private static Optional<String> found(@Nullable String choice, String field, Rejections rejections) {
        rejections.require(choice != null, field, "shared.required");
        return Optional.ofNullable(choice);
    }

    private Optional<Procedure> applicable(Authority authority, String code) {
        return territoryOf(authority).stream()
                .flatMap(territory -> procedures.applicable(authority.kind(), territory).stream())
                .filter(procedure -> procedure.code().equals(code))
                .findFirst();
    }

    /** Rejected, naming the territory, when a rule needs a population that nobody entered: there are no estimates. */
    private long thresholds(Procedure procedure, Authority authority) {
        var territory = territoryOf(authority).orElseThrow();
        return procedure.thresholds().stream()
                .mapToLong(threshold -> threshold.rule().required(territory))
                .max()
                .orElse(0);
    }

    /** Shares are of the people that the authority answers to. */
    private Optional<Territory> territoryOf(Authority authority) {
        return territories.find(authority.territoryCode());
    }
}
