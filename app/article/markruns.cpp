// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markruns.h"

#include <algorithm>
#include <set>

namespace nghisu {

QList<Passage> passagesOf(const QList<Mark> &marks)
{
    QList<Passage> passages;
    passages.reserve(marks.size());
    for (const Mark &mark : marks)
        passages.append(mark.passage);
    return passages;
}

QList<MarkRun> markRuns(const QList<Passage> &passages, int block)
{
    struct Edge
    {
        qsizetype at;
        bool begins;
        qsizetype mark;
    };
    QList<Edge> edges;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages.at(i);
        if (passage.block != block || passage.isEmpty())
            continue;
        edges.append({passage.start, true, i});
        edges.append({passage.start + passage.length, false, i});
    }
    std::stable_sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.at < b.at; });
    std::set<std::pair<qsizetype, qsizetype>> open; // length, then the last first: the topmost one leads
    QList<MarkRun> runs;
    qsizetype at = 0;
    for (const Edge &edge : std::as_const(edges)) {
        if (!open.empty() && edge.at > at) {
            const qsizetype top = -open.begin()->second;
            MarkRun *before = runs.isEmpty() ? nullptr : &runs.last();
            if (before && before->mark == top && before->start + before->length == at)
                before->length += edge.at - at;
            else
                runs.append({at, edge.at - at, top});
        }
        at = edge.at;
        const std::pair key(passages.at(edge.mark).length, -edge.mark);
        if (edge.begins)
            open.insert(key);
        else
            open.erase(key);
    }
    return runs;
}

} // namespace nghisu
