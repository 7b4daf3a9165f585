'use strict';
// Draws the timeline: bars of outcomes, told apart by height and sign as well as by colour, or steps of how many residents.
page.chart = (() => {
  const { data, make, given, time, dayInWords } = page;
  const colours = { NotMet: '--bad', Undetermined: '--open', NeedsJudgement: '--open', MetLate: '--late', NotYetDue: '--due', Met: '--good', NotApplicable: '--line' };
  const heights = { NotMet: 0.86, Undetermined: 0.7, NeedsJudgement: 0.7, MetLate: 0.5, NotYetDue: 0.5, Met: 0.24, NotApplicable: 0.06 };
  const dashes = { NotMet: 'solid', Undetermined: [2, 3], NeedsJudgement: [6, 3], MetLate: [10, 3, 2, 3], NotYetDue: [2, 6], Met: [14, 4] };
  const place = document.getElementById('chart');
  let chart = null;
  let drawn = null;
  let printWidth = undefined;

  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const colour = outcome => style(colours[data.outcomes[outcome].key]);
  const tip = (...lines) => make('div', { class: 'chart-tip' }, ...lines.map(line => make('p', {}, ...[line].flat())));
  const font = () => getComputedStyle(document.body).fontFamily;
  const nameOf = outcome => `${data.outcomes[outcome].sign} ${data.outcomes[outcome].words}`;
  const axisText = () => ({ color: style('--ink'), fontFamily: font(), fontSize: 13 });

  function common(range) {
    const line = { lineStyle: { color: style('--soft') } };
    return {
      useUTC: true, animation: false, backgroundColor: 'transparent',
      textStyle: { fontFamily: font(), color: style('--ink') },
      tooltip: { className: 'chart-tip-frame', confine: true, backgroundColor: style('--page'), borderColor: style('--soft'), textStyle: axisText(), enterable: true },
      xAxis: { type: 'time', min: time(range.from), max: time(range.through + 1), axisLabel: { ...axisText(), hideOverlap: true }, axisLine: line, splitLine: { show: true, lineStyle: { color: style('--line') } } },
      dataZoom: [
        { type: 'slider', filterMode: 'none', height: 22, bottom: 6, textStyle: axisText(), borderColor: style('--line'), labelFormatter: value => dayInWords(page.dayOf(new Date(value).toISOString().slice(0, 10))) },
        { type: 'inside', filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false },
      ],
    };
  }

  // A line at the day judged. What lies behind it is so if nothing more is recorded.
  function judgedLine(range) {
    const isShown = range.from <= 0 && range.through >= 0;
    return { type: 'line', data: [], silent: true, markLine: { silent: true, symbol: 'none', animation: false, lineStyle: { color: style('--ink'), type: 'dotted', width: 1.5 }, label: { show: false }, data: isShown ? [{ xAxis: time(0) }] : [] } };
  }

  function barShape(params, api) {
    const outcome = api.value(3);
    const key = data.outcomes[outcome].key;
    const [x, y] = api.coord([api.value(1), api.value(0)]);
    const [end] = api.coord([api.value(2), api.value(0)]);
    const height = api.size([0, 1])[1] * heights[key];
    const shape = echarts.graphic.clipRectByRect({ x, y: y - height / 2, width: Math.max(end - x, 1), height }, params.coordSys);
    if (!shape) return null;
    const isOpen = key === 'Undetermined' || key === 'NeedsJudgement' || key === 'NotYetDue';
    const ink = colour(outcome);
    const children = [{ type: 'rect', shape, style: isOpen ? { fill: style('--page'), stroke: ink, lineWidth: 1.5 } : { fill: ink } }];
    if (shape.width > 14 && key !== 'Met' && key !== 'NotApplicable' && key !== 'NotMet') {
      children.push({ type: 'text', style: { text: data.outcomes[outcome].sign, x: shape.x + shape.width / 2, y, align: 'center', verticalAlign: 'middle', fill: isOpen ? ink : style('--page'), fontSize: 12 } });
    }

    return { type: 'group', children };
  }

  function barsOption({ rows, range }) {
    const spans = rows.flatMap((row, i) => row.spans.map(span => ({ value: [i, time(span.from), time(span.through + 1), span.outcome], span, row })));
    const isNarrow = place.clientWidth < 640;
    return {
      ...common(range),
      grid: { left: 8, right: 20, top: 8, bottom: 42, containLabel: true },
      yAxis: { type: 'category', inverse: true, data: rows.map(row => row.label), axisLabel: { ...axisText(), width: isNarrow ? 96 : 260, overflow: 'truncate', interval: 0 }, axisTick: { show: false }, axisLine: { show: false } },
      series: [{ type: 'custom', renderItem: barShape, encode: { x: [1, 2], y: 0 }, data: spans, clip: true }, judgedLine(range)],
      tooltip: {
        ...common(range).tooltip, trigger: 'item',
        formatter: ({ data: { span, row } }) => tip(
          make('b', {}, given(row.label)),
          `${dayInWords(span.from)} to ${dayInWords(span.through)}: ${data.outcomes[span.outcome].words}`,
          span.cause ? ['Because ', given(span.cause), '.'] : 'It may have begun before the days shown.',
          given(span.text)),
      },
    };
  }

  function stepsOption({ steps, changes, range }) {
    const end = time(range.through + 1);
    const many = 6;
    return {
      ...common(range),
      grid: { left: 8, right: 20, top: 40, bottom: 42, containLabel: true },
      legend: { top: 0, data: steps.map(({ outcome }) => nameOf(outcome)), textStyle: axisText(), itemWidth: 40, inactiveColor: style('--soft'), selected: { [nameOf(data.outcomes.findIndex(outcome => outcome.key === 'Met'))]: false } },
      yAxis: { type: 'value', minInterval: 1, axisLabel: axisText(), splitLine: { lineStyle: { color: style('--line') } } },
      series: [...steps.map(({ outcome, points }) => ({
        type: 'line', step: 'end', symbol: 'none', name: nameOf(outcome),
        color: colour(outcome), lineStyle: { width: data.outcomes[outcome].key === 'NotMet' ? 3 : 1.8, type: dashes[data.outcomes[outcome].key] },
        areaStyle: data.outcomes[outcome].key === 'NotMet' ? { opacity: 0.15 } : undefined,
        data: [...points.map(([day, count]) => [time(day), count]), [end, points.at(-1)[1]]],
      })), judgedLine(range)],
      tooltip: {
        ...common(range).tooltip, trigger: 'axis',
        formatter: params => {
          const day = page.dayOf(new Date(params[0].axisValue).toISOString().slice(0, 10));
          const count = points => points.filter(([from]) => from <= day).at(-1)[1];
          const today = changes.filter(change => change.day === day);
          return tip(
            make('b', {}, dayInWords(day)),
            ...steps.map(({ outcome, points }) => `${nameOf(outcome)}: ${count(points)}`),
            ...today.slice(0, many).map(change => [given(change.label), `: ${change.words}, because `, given(change.cause)]),
            ...(today.length > many ? [`and ${today.length - many} more changes on this day`] : []));
        },
      },
    };
  }

  function draw(what, height) {
    drawn = { what, height };
    place.hidden = false;
    place.style.height = `${height}px`;
    chart?.dispose();
    chart = echarts.init(place, null, { renderer: 'canvas', width: printWidth });
    chart.setOption(what.rows ? barsOption(what) : stepsOption(what));
    chart.on('datazoom', () => {
      const { startValue, endValue } = chart.getOption().dataZoom[0];
      what.zoomed(startValue, endValue);
    });
  }

  function zoom(from, through) {
    chart?.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, startValue: time(from), endValue: time(through + 1) });
  }

  const again = () => drawn && draw(drawn.what, drawn.height);
  window.addEventListener('resize', () => chart?.resize());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  // A canvas keeps its width, and a sheet of A4 is narrower than most windows.
  const printed = width => () => {
    printWidth = width;
    again();
  };
  window.addEventListener('beforeprint', printed(680));
  window.addEventListener('afterprint', printed(undefined));
  return { draw, zoom };
})();
