package org.bastama.foundation.shared;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.Types;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/**
 * Short bytes as they are, in columns of every generated table. By itself jOOQ makes a large object of each value on H2,
 * which is written to a table of its own before the row is.
 */
public final class BytesBinding extends AbstractBinding<byte[], byte[]> {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converters.identity(byte[].class);
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }

    @Override
    public void get(BindingGetStatementContext<byte[]> context) throws SQLException {
        context.value(context.statement().getBytes(context.index()));
    }

    @Override
    public void register(BindingRegisterContext<byte[]> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.VARBINARY);
    }
}
