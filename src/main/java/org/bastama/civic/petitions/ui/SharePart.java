package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ways to pass a petition on: copy its address, WhatsApp, Telegram. */
class SharePart extends Section {

    /** Shares an absolute address with a text. */
    SharePart(String url, String text) {
        addClassName("petitions-share");
        add(new H2(getTranslation("petitions.share.title")), row(url, text));
    }

    private Component row(String url, String text) {
        var done = new Span();
        done.addClassName("b-small");
        done.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("petitions.share.copy"));
        // In the browser and not after a round trip: Safari lets only a click itself write to the clipboard.
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click',()=>navigator.clipboard.writeText($0).then(()=>$1.textContent=$2))",
                        url,
                        done.getElement(),
                        getTranslation("petitions.share.copied"));
        var row = new Div(
                copy,
                outside("https://wa.me/?text=" + encode(text + " " + url), "WhatsApp"),
                outside("https://t.me/share/url?url=" + encode(url) + "&text=" + encode(text), "Telegram"),
                done);
        row.addClassName("b-row");
        return row;
    }

    private static Anchor outside(String href, String text) {
        var link = new Anchor(href, text);
        link.addClassName("b-chip");
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
