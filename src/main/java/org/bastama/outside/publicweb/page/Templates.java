package org.bastama.outside.publicweb.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/** The templates of {@code src/main/jte}, compiled with the portal's own code: what they show is escaped by context. */
@Component
public class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "bastama.jte");

    /** Renders a template, named as its file without the ending, with its one parameter; UTF-8. */
    public byte[] render(String name, Object parameter) {
        var output = new Utf8ByteOutput();
        engine.render(name + ".jte", parameter, output);
        return output.toByteArray();
    }
}
