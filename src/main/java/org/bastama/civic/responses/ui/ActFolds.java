package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Permit;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.LazyDetails;

/** The forms of acts on the desk, each folded under its title; what is not allowed says why. */
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
                authorities,
                actor));
        var fold = new LazyDetails(new Span().getTranslation(title, arguments), content);
        fold.addClassName("responses-fold");
        var begun = attached != null && !attached.attached().isEmpty();
        if (begun || drafts.find(number, DraftPlace.of(begin), actor).isPresent()) {
            fold.setContent(content.get());
            fold.setOpen(true);
        }
        return fold;
    }

    /** Why something is not allowed. */
    static Component refusal(Permit permit) {
        var why = new Paragraph();
        why.addClassName("b-soft");
        if (permit.refusal() != null) {
            why.setText(why.getTranslation(permit.refusal(), permit.arguments().toArray()));
        }
        return why;
    }
}
