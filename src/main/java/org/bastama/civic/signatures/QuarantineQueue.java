package org.bastama.civic.signatures;

import java.util.EnumMap;
import java.util.List;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** Signatures in quarantine on the moderators' desk: one item for each petition. */
@Component
class QuarantineQueue implements ModerationQueue {

    private static final int LONGEST = 500;

    private final QuarantineQueries quarantine;
    private final PetitionQueries petitions;
    private final Messages messages;

    QuarantineQueue(QuarantineQueries quarantine, PetitionQueries petitions, Messages messages) {
        this.quarantine = quarantine;
        this.petitions = petitions;
        this.messages = messages;
    }

    @Override
    public String code() {
        return "quarantine";
    }

    @Override
    public List<QueueItem> waiting() {
        return quarantine.petitions(LONGEST).stream().map(this::item).toList();
    }

    private QueueItem item(QuarantineQueries.Waiting waiting) {
        return new QueueItem(
                waiting.number().toString(),
                title(waiting),
                waiting.since(),
                null,
                "moderation/quarantine/" + waiting.number());
    }

    private LocalizedText title(QuarantineQueries.Waiting waiting) {
        var titles = petitions.find(waiting.number()).map(petition -> petition.text());
        var texts = new EnumMap<Language, String>(Language.class);
        Language.all()
                .forEach(language -> texts.put(
                        language,
                        messages.get(
                                language,
                                "signatures.quarantine.item",
                                waiting.signatures(),
                                titles.map(text -> text.in(language).title())
                                        .orElse(waiting.number().toString()))));
        return new LocalizedText(texts);
    }
}
