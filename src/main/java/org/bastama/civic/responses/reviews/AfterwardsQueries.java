package org.bastama.civic.responses.reviews;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what groups said after the final response. */
@Component
public class AfterwardsQueries {

    private final ReplyRepository replies;
    private final ReviewRepository reviews;

    AfterwardsQueries(ReplyRepository replies, ReviewRepository reviews) {
        this.replies = replies;
        this.reviews = reviews;
    }

    /** The reply of a petition's group in its newest version. */
    @Transactional(readOnly = true)
    public Optional<Reply> reply(PetitionNumber petition) {
        return replies.of(petition).stream().findFirst();
    }

    /** The versions before the newest, newest first. */
    @Transactional(readOnly = true)
    public List<Reply> formerReplies(PetitionNumber petition) {
        return replies.of(petition).stream().skip(1).toList();
    }

    /** The request for review of a petition. */
    @Transactional(readOnly = true)
    public Optional<Review> review(PetitionNumber petition) {
        return reviews.find(petition);
    }
}
