package org.bastama.civic.petitions.drafting;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;

import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads of drafts. */
@Component
public class DraftQueries {

    private final DSLContext database;

    DraftQueries(DSLContext database) {
        this.database = database;
    }

    /** The languages whose text has not been touched since the original changed. */
    public Set<Language> outdated(PetitionNumber number) {
        var original = PETITION_TEXT.as("original");
        return database
                .select(PETITION_TEXT.LANGUAGE)
                .from(PETITION_TEXT)
                .join(PETITION)
                .on(PETITION.NUMBER.eq(PETITION_TEXT.PETITION))
                .join(original)
                .on(original.PETITION.eq(PETITION.NUMBER), original.LANGUAGE.eq(PETITION.ORIGINAL_LANGUAGE))
                .where(PETITION_TEXT.PETITION.eq(number.value()), PETITION_TEXT.CHANGED_IN.lt(original.CHANGED_IN))
                .fetch(PETITION_TEXT.LANGUAGE)
                .stream()
                .flatMap(code -> Language.of(code).stream())
                .collect(Collectors.toSet());
    }
}
