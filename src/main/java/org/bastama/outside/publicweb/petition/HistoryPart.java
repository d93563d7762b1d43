package org.bastama.outside.publicweb.petition;

import java.util.List;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** What happened: the timeline. */
@Component
class HistoryPart {

    private final PetitionQueries petitions;
    private final TimelineTexts texts;

    HistoryPart(PetitionQueries petitions, TimelineTexts texts) {
        this.petitions = petitions;
        this.texts = texts;
    }

    /** The public timeline, newest first. */
    List<PetitionPage.Step> steps(PetitionNumber number, Words words) {
        return petitions.timeline(number).reversed().stream()
                .map(entry -> step(entry, words))
                .toList();
    }

    private PetitionPage.Step step(TimelineEntry entry, Words words) {
        return new PetitionPage.Step(
                words.date(entry.happenedAt()),
                Formats.day(entry.happenedAt()).toString(),
                texts.of(entry, words.language()),
                PetitionPage.Note.of(entry.note(), words),
                entry.struckAt() != null);
    }
}
