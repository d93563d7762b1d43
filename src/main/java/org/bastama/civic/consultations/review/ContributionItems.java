package org.bastama.civic.consultations.review;

import java.time.Instant;
import java.util.Optional;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How contributions stand in the moderators' queues: by their number and their first words. */
@Component
class ContributionItems {

    private static final int TITLE = 80;

    private final ReviewedContributions contributions;

    ContributionItems(ReviewedContributions contributions) {
        this.contributions = contributions;
    }

    /** One that is public or hidden. */
    Optional<QueueItem> of(String subject, Instant since, @Nullable Instant due, String path) {
        return ContributionName.parse(subject)
                .flatMap(name -> contributions.find(name.consultation(), name.number()))
                .map(found -> new QueueItem(subject, title(subject, found), since, due, path));
    }

    private static LocalizedText title(String subject, Contribution contribution) {
        var words = contribution.heading().isEmpty() ? contribution.text() : contribution.heading();
        var language = contribution.language();
        return LocalizedText.of(
                language,
                "№ " + subject + " · "
                        + Excerpt.of(LocalizedText.of(language, words), language, TITLE)
                                .text());
    }
}
