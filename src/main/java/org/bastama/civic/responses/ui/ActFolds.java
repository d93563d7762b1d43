package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;

/** The forms of acts on the desk, each folded under its title. */
@org.springframework.stereotype.Component
class ActFolds {

    private final PublishResponse publishResponse;
    private final SaveActDraft drafts;
    private final ActAttachments attachments;
    private final AuthorityQueries authorities;

    ActFolds(
            PublishResponse publishResponse,
            SaveActDraft drafts,
            ActAttachments attachments,
            AuthorityQueries authorities) {
        this.publishResponse = publishResponse;
        this.drafts = drafts;
        this.attachments = attachments;
        this.authorities = authorities;
    }

    /** A form under its title; open at once where something was typed before and is still there. */
    Component of(
            HandOver handOver,
            TypedAct begin,
            Actor actor,
            Function<KeptAct, Component> form,
            String title,
            Object... arguments) {
        var number = handOver.petition();
        var attached =
                begin.kind().correctable() ? attachments.ofDraft(number, begin.kind(), begin.corrects(), actor) : null;
        Supplier<Component> content = () -> form.apply(new KeptAct(
                number,
                DraftPlace.of(begin),
                new ActFields(begin, publishResponse.outcomes(number), authorities, handOver.authoritySlug()),
                attached,
                drafts,
                actor));
        var begun = attached != null && !attached.attached().isEmpty()
                || drafts.find(number, DraftPlace.of(begin), actor).isPresent();
        return new FormFold(title, begun, content, arguments);
    }
}
